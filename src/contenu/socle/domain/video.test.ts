import { describe, expect, it } from 'vitest'
import { estUnLecteur, reconnaitreVideo } from './video.ts'

describe('vidéo reconnue à son adresse', () => {
  it.each([
    [
      'https://www.youtube.com/watch?v=dQw4w9WgXcQ&t=3',
      'YouTube',
      'https://www.youtube-nocookie.com/embed/dQw4w9WgXcQ?autoplay=1',
    ],
    [
      'https://youtu.be/dQw4w9WgXcQ',
      'YouTube',
      'https://www.youtube-nocookie.com/embed/dQw4w9WgXcQ?autoplay=1',
    ],
    [
      'https://www.youtube.com/shorts/dQw4w9WgXcQ',
      'YouTube',
      'https://www.youtube-nocookie.com/embed/dQw4w9WgXcQ?autoplay=1',
    ],
    [
      'https://www.dailymotion.com/video/x8abcde',
      'Dailymotion',
      'https://geo.dailymotion.com/player.html?video=x8abcde',
    ],
    ['https://dai.ly/x8abcde', 'Dailymotion', 'https://geo.dailymotion.com/player.html?video=x8abcde'],
    ['https://vimeo.com/123456789', 'Vimeo', 'https://player.vimeo.com/video/123456789?dnt=1'],
    [
      'https://vimeo.com/123456789/abcdef0123',
      'Vimeo',
      'https://player.vimeo.com/video/123456789?dnt=1&h=abcdef0123',
    ],
    [
      'https://videos.exemple.fr/w/kkGMgK9ZtnKfYAgnEtQxbv',
      'videos.exemple.fr',
      'https://videos.exemple.fr/videos/embed/kkGMgK9ZtnKfYAgnEtQxbv',
    ],
  ])('%s', (adresse, hote, integration) => {
    expect(reconnaitreVideo(adresse)).toMatchObject({ hote, integration })
    expect(estUnLecteur(integration)).toBe(true)
  })

  it('la page et le lecteur d’une vidéo désignent la même vidéo', () => {
    const video = reconnaitreVideo('https://vimeo.com/123456789/abcdef0123')
    expect(reconnaitreVideo(video?.page ?? '')).toEqual(video)
    expect(reconnaitreVideo(video?.integration ?? '')).toEqual(video)
  })

  it.each([
    'http://www.youtube.com/watch?v=dQw4w9WgXcQ',
    'https://www.youtube.com/watch?v="><script>',
    'https://youtube.com.pirate.example/watch?v=dQw4w9WgXcQ',
    'https://u:p@vimeo.com/123456789',
    'https://vimeo.com:8443/123456789',
    'https://exemple.fr/article/12',
    'javascript:alert(1)',
    '',
  ])('%s → inconnue', (adresse) => {
    expect(reconnaitreVideo(adresse)).toBeUndefined()
  })

  it.each([
    'https://pirate.example/embed/x',
    'http://player.vimeo.com/video/1',
    '//player.vimeo.com/video/1',
    'data:text/html,x',
  ])('%s n’est pas un lecteur', (adresse) => {
    expect(estUnLecteur(adresse)).toBe(false)
  })
})
