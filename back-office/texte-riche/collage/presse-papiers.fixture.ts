/** Ce que Word 365 pose dans le presse-papiers pour un titre, un paragraphe, deux listes, un tableau et une image. */
export const WORD = `<html xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office"
xmlns:w="urn:schemas-microsoft-com:office:word" xmlns="http://www.w3.org/TR/REC-html40">
<head><meta http-equiv=Content-Type content="text/html; charset=utf-8"><meta name=Generator content="Microsoft Word 15">
<link rel=File-List href="file:///C:/clip_filelist.xml">
<!--[if gte mso 9]><xml><w:WordDocument><w:View>Normal</w:View></w:WordDocument></xml><![endif]-->
<style><!-- p.MsoNormal {margin:0cm; font-family:"Calibri",sans-serif;} --></style></head>
<body lang=FR style='tab-interval:35.4pt'><!--StartFragment-->
<h1 style='margin-top:12pt'><a name="_Toc1"></a><b><span style='font-size:16.0pt;color:#2F5496'>Se former<o:p></o:p></span></b></h1>
<p class=MsoNormal><span style='mso-spacerun:yes'>  </span>Le <b style='mso-bidi-font-weight:normal'>compte personnel</b> de
formation<span style='mso-spacerun:yes'>&nbsp; </span>est <i>ouvert</i> à tous. <a href="https://www.moncompteformation.gouv.fr/"><span
style='color:blue'>Voir mes droits</span></a> et la <a href="#_Toc1">suite</a>.<o:p></o:p></p>
<p class=MsoNormal><o:p>&nbsp;</o:p></p>
<p class=MsoListParagraphCxSpFirst style='text-indent:-18.0pt;mso-list:l0 level1 lfo1'><![if !supportLists]><span
style='font-family:Symbol'><span style='mso-list:Ignore'>·<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp;&nbsp; </span></span></span><![endif]>Le salarié<o:p></o:p></p>
<p class=MsoListParagraphCxSpMiddle style='margin-left:72.0pt;mso-list:l0 level2 lfo1'><![if !supportLists]><span
style='font-family:"Courier New"'><span style='mso-list:Ignore'>o<span>&nbsp;&nbsp; </span></span></span><![endif]>en CDI<o:p></o:p></p>
<p class=MsoListParagraphCxSpLast style='mso-list:l0 level1 lfo1'><![if !supportLists]><span style='mso-list:Ignore'>·<span>&nbsp;&nbsp; </span></span><![endif]>L’indépendant<o:p></o:p></p>
<h2>Les étapes<o:p></o:p></h2>
<p class=MsoListParagraphCxSpFirst style='mso-list:l1 level1 lfo2'><![if !supportLists]><span style='mso-list:Ignore'>1.<span>&nbsp; </span></span><![endif]>Créer son compte<o:p></o:p></p>
<p class=MsoListParagraphCxSpLast style='mso-list:l1 level1 lfo2'><![if !supportLists]><span style='mso-list:Ignore'>2.<span>&nbsp; </span></span><![endif]>Choisir<o:p></o:p></p>
<table class=MsoTableGrid border=1 cellspacing=0 style='border-collapse:collapse'>
 <tr style='mso-yfti-irow:0'><td width=201 valign=top style='width:151pt'><p class=MsoNormal><b>Contrat</b><o:p></o:p></p></td>
 <td width=201><p class=MsoNormal>Durée<o:p></o:p></p></td></tr>
 <tr><td><p class=MsoNormal>Apprentissage<o:p></o:p></p></td><td><p class=MsoNormal>2 ans<sup>1</sup><o:p></o:p></p></td></tr>
</table>
<p class=MsoNormal><!--[if gte vml 1]><v:shape id="i" style='width:100pt'><v:imagedata src="file:///C:/a.png"/></v:shape><![endif]--><![if !vml]><img width=133 height=88 src="file:///C:/Users/lea/clip_image002.jpg" v:shapes="i"><![endif]><o:p></o:p></p>
<p class=MsoNormal style='text-align:justify'><u><s>Ancien</s></u> prix : 5&nbsp;€<o:p></o:p></p>
<!--EndFragment--></body></html>`

/** LibreOffice Writer : styles en `font`, vraies listes de paragraphes, tableau à `thead`. */
export const LIBREOFFICE = `<!DOCTYPE html><html><head><meta http-equiv="content-type" content="text/html; charset=utf-8"/>
<meta name="generator" content="LibreOffice 24.2 (Linux)"/><style type="text/css">p { line-height: 115% }</style></head>
<body lang="fr-FR" dir="ltr"><h1 class="western">Aides</h1><h3 class="western">Petit titre</h3>
<p style="margin-bottom: 0cm"><font face="Liberation Serif, serif"><font size="3" style="font-size: 12pt">Pour <span style="font-weight: bold">tous</span></font></font></p>
<p style="margin-bottom: 0cm"><br/></p>
<ol start="3"><li><p style="margin-bottom: 0cm">Un</p></li><li><p>Deux</p><ul><li><p>Détail</p></li></ul></li></ol>
<table width="100%" cellpadding="4"><col width="128*"/><thead><tr><th width="50%"><p>A</p></th><th><p>B</p></th></tr></thead>
<tbody><tr><td><p>1</p></td><td rowspan="2"><p>2</p></td></tr></tbody></table></body></html>`

/** Google Docs : tout dans un `b` sans gras, listes imbriquées à côté de leur élément, liens détournés. */
export const GOOGLE_DOCS = `<meta charset='utf-8'><b style="font-weight:normal;" id="docs-internal-guid-1a2b">
<h1 dir="ltr" style="line-height:1.38"><span style="font-size:20pt;font-weight:400;">Mon titre</span></h1>
<p dir="ltr"><span style="font-weight:700;font-style:normal">Gras</span><span style="font-style:italic"> et penché</span><span style="vertical-align:super">e</span></p><br>
<ul style="margin-top:0"><li dir="ltr" aria-level="1"><p dir="ltr" role="presentation"><span>Un</span></p></li>
<ul><li dir="ltr" aria-level="2"><p dir="ltr" role="presentation"><span>Un bis</span></p></li></ul>
<li dir="ltr"><p dir="ltr" role="presentation"><a href="https://www.google.com/url?q=https://exemple.fr/page&sa=D"><span>La page</span></a></p></li></ul>
<div dir="ltr"><table><colgroup><col/></colgroup><tbody><tr><td><p><span>À retenir : rien.</span></p></td></tr></tbody></table></div>
<p dir="ltr"><span><img src="https://lh7.googleusercontent.com/x" width="10"/></span></p></b>`
