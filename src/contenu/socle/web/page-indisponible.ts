/** 503 : une chaîne fixe, sans style ni script ni calcul, servie quand le portail est à bout de forces. */
export const pageIndisponible = `<!DOCTYPE html>
<html lang="fr">
<head>
<meta charset="utf-8">
<title>Service momentanément indisponible</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="robots" content="noindex">
</head>
<body>
<main>
<h1>Le portail est très demandé</h1>
<p>Il ne peut pas répondre à cet instant. Attendez une minute, puis rechargez la page : votre recherche est dans l’adresse, rien n’est perdu.</p>
</main>
</body>
</html>
`
