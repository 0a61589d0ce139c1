import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "cms"."enum_actualites_profils" AS ENUM('collegien', 'lyceen', 'etudiant', 'apprenti', 'demandeur-emploi', 'en-activite', 'dirigeant', 'professionnel');
  CREATE TYPE "cms"."enum_actualites_themes" AS ENUM('orientation', 'metiers', 'competences', 'formation', 'financement', 'alternance', 'candidature', 'entretien', 'reconversion', 'validation', 'accessibilite', 'numerique', 'mobilite');
  CREATE TYPE "cms"."enum_actualites_etape" AS ENUM('redaction', 'soumis', 'a-revoir');
  CREATE TYPE "cms"."enum_actualites_status" AS ENUM('draft', 'published');
  CREATE TYPE "cms"."enum__actualites_v_version_profils" AS ENUM('collegien', 'lyceen', 'etudiant', 'apprenti', 'demandeur-emploi', 'en-activite', 'dirigeant', 'professionnel');
  CREATE TYPE "cms"."enum__actualites_v_version_themes" AS ENUM('orientation', 'metiers', 'competences', 'formation', 'financement', 'alternance', 'candidature', 'entretien', 'reconversion', 'validation', 'accessibilite', 'numerique', 'mobilite');
  CREATE TYPE "cms"."enum__actualites_v_version_etape" AS ENUM('redaction', 'soumis', 'a-revoir');
  CREATE TYPE "cms"."enum__actualites_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "cms"."enum_manifestations_profils" AS ENUM('collegien', 'lyceen', 'etudiant', 'apprenti', 'demandeur-emploi', 'en-activite', 'dirigeant', 'professionnel');
  CREATE TYPE "cms"."enum_manifestations_themes" AS ENUM('orientation', 'metiers', 'competences', 'formation', 'financement', 'alternance', 'candidature', 'entretien', 'reconversion', 'validation', 'accessibilite', 'numerique', 'mobilite');
  CREATE TYPE "cms"."enum_manifestations_debut_tz" AS ENUM('Europe/Paris');
  CREATE TYPE "cms"."enum_manifestations_fin_tz" AS ENUM('Europe/Paris');
  CREATE TYPE "cms"."enum_manifestations_tarif" AS ENUM('gratuit', 'payant');
  CREATE TYPE "cms"."enum_manifestations_type" AS ENUM('journee-portes-ouvertes', 'salon', 'reunion-information', 'atelier', 'conference', 'webinaire', 'job-dating', 'concours', 'professionnelle');
  CREATE TYPE "cms"."enum_manifestations_etape" AS ENUM('redaction', 'soumis', 'a-revoir');
  CREATE TYPE "cms"."enum_manifestations_status" AS ENUM('draft', 'published');
  CREATE TYPE "cms"."enum__manifestations_v_version_profils" AS ENUM('collegien', 'lyceen', 'etudiant', 'apprenti', 'demandeur-emploi', 'en-activite', 'dirigeant', 'professionnel');
  CREATE TYPE "cms"."enum__manifestations_v_version_themes" AS ENUM('orientation', 'metiers', 'competences', 'formation', 'financement', 'alternance', 'candidature', 'entretien', 'reconversion', 'validation', 'accessibilite', 'numerique', 'mobilite');
  CREATE TYPE "cms"."enum__manifestations_v_version_debut_tz" AS ENUM('Europe/Paris');
  CREATE TYPE "cms"."enum__manifestations_v_version_fin_tz" AS ENUM('Europe/Paris');
  CREATE TYPE "cms"."enum__manifestations_v_version_tarif" AS ENUM('gratuit', 'payant');
  CREATE TYPE "cms"."enum__manifestations_v_version_type" AS ENUM('journee-portes-ouvertes', 'salon', 'reunion-information', 'atelier', 'conference', 'webinaire', 'job-dating', 'concours', 'professionnelle');
  CREATE TYPE "cms"."enum__manifestations_v_version_etape" AS ENUM('redaction', 'soumis', 'a-revoir');
  CREATE TYPE "cms"."enum__manifestations_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "cms"."enum_pages_infos_profils" AS ENUM('collegien', 'lyceen', 'etudiant', 'apprenti', 'demandeur-emploi', 'en-activite', 'dirigeant', 'professionnel');
  CREATE TYPE "cms"."enum_pages_infos_themes" AS ENUM('orientation', 'metiers', 'competences', 'formation', 'financement', 'alternance', 'candidature', 'entretien', 'reconversion', 'validation', 'accessibilite', 'numerique', 'mobilite');
  CREATE TYPE "cms"."enum_pages_infos_etape" AS ENUM('redaction', 'soumis', 'a-revoir');
  CREATE TYPE "cms"."enum_pages_infos_status" AS ENUM('draft', 'published');
  CREATE TYPE "cms"."enum__pages_infos_v_version_profils" AS ENUM('collegien', 'lyceen', 'etudiant', 'apprenti', 'demandeur-emploi', 'en-activite', 'dirigeant', 'professionnel');
  CREATE TYPE "cms"."enum__pages_infos_v_version_themes" AS ENUM('orientation', 'metiers', 'competences', 'formation', 'financement', 'alternance', 'candidature', 'entretien', 'reconversion', 'validation', 'accessibilite', 'numerique', 'mobilite');
  CREATE TYPE "cms"."enum__pages_infos_v_version_etape" AS ENUM('redaction', 'soumis', 'a-revoir');
  CREATE TYPE "cms"."enum__pages_infos_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "cms"."enum_parcours_etapes_liens_vers" AS ENUM('contenu', 'adresse');
  CREATE TYPE "cms"."enum_parcours_identifiant" AS ENUM('collegien', 'lyceen', 'etudiant', 'apprenti', 'demandeur-emploi', 'en-activite', 'dirigeant', 'professionnel');
  CREATE TYPE "cms"."enum_parcours_etape" AS ENUM('redaction', 'soumis', 'a-revoir');
  CREATE TYPE "cms"."enum_parcours_status" AS ENUM('draft', 'published');
  CREATE TYPE "cms"."enum__parcours_v_version_etapes_liens_vers" AS ENUM('contenu', 'adresse');
  CREATE TYPE "cms"."enum__parcours_v_version_identifiant" AS ENUM('collegien', 'lyceen', 'etudiant', 'apprenti', 'demandeur-emploi', 'en-activite', 'dirigeant', 'professionnel');
  CREATE TYPE "cms"."enum__parcours_v_version_etape" AS ENUM('redaction', 'soumis', 'a-revoir');
  CREATE TYPE "cms"."enum__parcours_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "cms"."enum_questions_profils" AS ENUM('collegien', 'lyceen', 'etudiant', 'apprenti', 'demandeur-emploi', 'en-activite', 'dirigeant', 'professionnel');
  CREATE TYPE "cms"."enum_questions_theme" AS ENUM('orientation', 'metiers', 'competences', 'formation', 'financement', 'alternance', 'candidature', 'entretien', 'reconversion', 'validation', 'accessibilite', 'numerique', 'mobilite');
  CREATE TYPE "cms"."enum_questions_etape" AS ENUM('redaction', 'soumis', 'a-revoir');
  CREATE TYPE "cms"."enum_questions_status" AS ENUM('draft', 'published');
  CREATE TYPE "cms"."enum__questions_v_version_profils" AS ENUM('collegien', 'lyceen', 'etudiant', 'apprenti', 'demandeur-emploi', 'en-activite', 'dirigeant', 'professionnel');
  CREATE TYPE "cms"."enum__questions_v_version_theme" AS ENUM('orientation', 'metiers', 'competences', 'formation', 'financement', 'alternance', 'candidature', 'entretien', 'reconversion', 'validation', 'accessibilite', 'numerique', 'mobilite');
  CREATE TYPE "cms"."enum__questions_v_version_etape" AS ENUM('redaction', 'soumis', 'a-revoir');
  CREATE TYPE "cms"."enum__questions_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "cms"."enum_dispositifs_publics" AS ENUM('demandeur-emploi', 'salarie', 'independant', 'agent-public', 'etudiant', 'apprenti', 'jeune', 'handicap', 'employeur', 'tout-public');
  CREATE TYPE "cms"."enum_dispositifs_niveaux" AS ENUM('0', '1', '2', '3', '4', '5', '6', '7', '8');
  CREATE TYPE "cms"."enum_dispositifs_territoire_type" AS ENUM('national', 'region');
  CREATE TYPE "cms"."enum_dispositifs_cumul" AS ENUM('oui', 'non');
  CREATE TYPE "cms"."enum_dispositifs_statut" AS ENUM('actif', 'a_confirmer', 'suspendu', 'archive');
  CREATE TYPE "cms"."enum_dispositifs_nature" AS ENUM('cout-formation', 'remuneration', 'frais-annexes', 'materiel', 'aide-employeur', 'service');
  CREATE TYPE "cms"."enum_dispositifs_financeur" AS ENUM('region', 'etat', 'cpf', 'france-travail', 'opco', 'transitions-pro', 'agefiph', 'departement', 'europe', 'faf', 'employeur', 'autre');
  CREATE TYPE "cms"."enum_dispositifs_etape" AS ENUM('redaction', 'soumis', 'a-revoir');
  CREATE TYPE "cms"."enum_dispositifs_status" AS ENUM('draft', 'published');
  CREATE TYPE "cms"."enum__dispositifs_v_version_publics" AS ENUM('demandeur-emploi', 'salarie', 'independant', 'agent-public', 'etudiant', 'apprenti', 'jeune', 'handicap', 'employeur', 'tout-public');
  CREATE TYPE "cms"."enum__dispositifs_v_version_niveaux" AS ENUM('0', '1', '2', '3', '4', '5', '6', '7', '8');
  CREATE TYPE "cms"."enum__dispositifs_v_version_territoire_type" AS ENUM('national', 'region');
  CREATE TYPE "cms"."enum__dispositifs_v_version_cumul" AS ENUM('oui', 'non');
  CREATE TYPE "cms"."enum__dispositifs_v_version_statut" AS ENUM('actif', 'a_confirmer', 'suspendu', 'archive');
  CREATE TYPE "cms"."enum__dispositifs_v_version_nature" AS ENUM('cout-formation', 'remuneration', 'frais-annexes', 'materiel', 'aide-employeur', 'service');
  CREATE TYPE "cms"."enum__dispositifs_v_version_financeur" AS ENUM('region', 'etat', 'cpf', 'france-travail', 'opco', 'transitions-pro', 'agefiph', 'departement', 'europe', 'faf', 'employeur', 'autre');
  CREATE TYPE "cms"."enum__dispositifs_v_version_etape" AS ENUM('redaction', 'soumis', 'a-revoir');
  CREATE TYPE "cms"."enum__dispositifs_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "cms"."enum_ressources_themes" AS ENUM('orientation', 'metiers', 'competences', 'formation', 'financement', 'alternance', 'candidature', 'entretien', 'reconversion', 'validation', 'accessibilite', 'numerique', 'mobilite');
  CREATE TYPE "cms"."enum_ressources_profils" AS ENUM('collegien-lyceen', 'etudiant', 'apprenti', 'demandeur-emploi', 'salarie', 'independant', 'handicap', 'parent', 'professionnel');
  CREATE TYPE "cms"."enum_ressources_type" AS ENUM('guide', 'fiche', 'video', 'podcast', 'jeu', 'outil', 'test');
  CREATE TYPE "cms"."enum_ressources_format" AS ENUM('lire', 'ecouter', 'regarder', 'imprimer', 'faire');
  CREATE TYPE "cms"."enum_ressources_etape" AS ENUM('redaction', 'soumis', 'a-revoir');
  CREATE TYPE "cms"."enum_ressources_status" AS ENUM('draft', 'published');
  CREATE TYPE "cms"."enum__ressources_v_version_themes" AS ENUM('orientation', 'metiers', 'competences', 'formation', 'financement', 'alternance', 'candidature', 'entretien', 'reconversion', 'validation', 'accessibilite', 'numerique', 'mobilite');
  CREATE TYPE "cms"."enum__ressources_v_version_profils" AS ENUM('collegien-lyceen', 'etudiant', 'apprenti', 'demandeur-emploi', 'salarie', 'independant', 'handicap', 'parent', 'professionnel');
  CREATE TYPE "cms"."enum__ressources_v_version_type" AS ENUM('guide', 'fiche', 'video', 'podcast', 'jeu', 'outil', 'test');
  CREATE TYPE "cms"."enum__ressources_v_version_format" AS ENUM('lire', 'ecouter', 'regarder', 'imprimer', 'faire');
  CREATE TYPE "cms"."enum__ressources_v_version_etape" AS ENUM('redaction', 'soumis', 'a-revoir');
  CREATE TYPE "cms"."enum__ressources_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "cms"."enum_structures_reseaux" AS ENUM('60000-rebonds', 'aci', 'action-logement', 'adie', 'afpa', 'agefiph', 'ai', 'aidants-connect', 'alliance-villes-emploi', 'anlci', 'apprentis-dauteuil', 'ase', 'banques-alimentaires', 'caarud', 'cada', 'caf', 'campus-connecte', 'cap-emploi-reseau-cheops', 'cava', 'ccas-cias', 'chambres-consulaires', 'chantier-ecole', 'chrs', 'chu', 'cidff', 'cmp', 'cms', 'cnam', 'collectif-emploi', 'communes', 'conseillers-numeriques', 'coorace', 'cpam', 'cph', 'creches-avip', 'crepi', 'cresus', 'croix-rouge', 'csapa', 'delegataire-conseil-departemental', 'departements', 'duo-for-a-job', 'ea', 'eatt', 'ecoles-de-la-deuxieme-chance', 'egee', 'ei', 'eiti', 'emmaus', 'epide', 'esat', 'espaces-publics-numeriques', 'etcld', 'etti', 'fabrique-de-territoire', 'face', 'fcsf', 'federation-des-acteurs-de-la-solidarite', 'federation-professionnelle-femmes', 'france-active', 'france-service', 'france-travail', 'french-tech', 'geiq', 'grandes-ecoles-du-numerique', 'huda', 'hup', 'inae', 'initiative-france', 'konexio', 'la-cravate-solidaire', 'la-poste', 'les-premieres', 'maison-departementale-de-lautonomie', 'maisons-de-l-emploi', 'maisons-des-solidarites', 'mdph', 'mission-locale', 'mjc', 'mobin', 'msap', 'mutualite-sociale-agricole', 'nqt', 'pimms-mediation', 'pjj', 'plie', 'points-conseil-budget', 'points-justice', 'positive-planet', 'regions', 'reseau-app', 'reseau-bge', 'reseau-entreprendre', 'reseau-information-jeunesse', 'residences-fjt', 'ressourceries', 'restos-du-coeur', 'secours-populaire', 'siao', 'simplon', 'singa', 'snc', 'spip', 'tous-tes-possibles', 'unaf', 'unea', 'unis-cite', 'wimoov', 'apec', 'cibc', 'cio');
  CREATE TYPE "cms"."enum_structures_services_thematiques" AS ENUM('choisir-un-metier--confirmer-son-choix-de-metier', 'choisir-un-metier--connaitre-les-opportunites-demploi', 'choisir-un-metier--decouvrir-un-metier-ou-un-secteur-dactivite', 'choisir-un-metier--identifier-s-points-forts-et-ses-competences', 'creer-une-entreprise--definir-s--projet-de-creation-dentreprise', 'creer-une-entreprise--developper-son-entreprise', 'creer-une-entreprise--structure--projet-de-creation-dentreprise', 'difficultes-administratives-ou--t-aux-demarches-administratives', 'difficultes-administratives-ou--nt-pour-lacces-a-la-citoyennete', 'difficultes-administratives-ou--agnement-pour-lacces-aux-droits', 'difficultes-administratives-ou--e-mesure-daccompagnement-adapte', 'difficultes-administratives-ou--roits-face-a-une-discrimination', 'difficultes-administratives-ou--te-une-problematique-judiciaire', 'difficultes-financieres--acquerir-une-autonomie-budgetaire', 'difficultes-financieres--ameliorer-sa-gestion-budgetaire', 'difficultes-financieres--mettre-mesure-de-protection-financiere', 'difficultes-financieres--preven-tion-de-la-situation-financiere', 'difficultes-financieres--situation-dendettement-surendettement', 'equipement-et-alimentation--aide-menagere', 'equipement-et-alimentation--alimentation', 'equipement-et-alimentation--electromenager', 'equipement-et-alimentation--habillement', 'famille--garde-denfants', 'famille--prise-en-charge-personne-dependante', 'famille--soutien-a-la-parentalite-et-a-leducation', 'famille--soutien-aidants', 'famille--surmonter-conflits-separation-violence', 'lecture-ecriture-calcul--maitriser-le-calcul', 'lecture-ecriture-calcul--maitriser-le-francais', 'logement-hebergement--acheter-un-logement', 'logement-hebergement--changer-de-logement', 'logement-hebergement--louer-un-logement', 'logement-hebergement--recherche-olution-dhebergement-temporaire', 'logement-hebergement--reduire-les-impayes-de-loyer', 'logement-hebergement--se-maintenir-dans-le-logement', 'logement-hebergement--sinformer-ches-liees-a-lacces-au-logement', 'mobilite--acceder-a-un-vehicule', 'mobilite--entretenir-reparer-son-vehicule', 'mobilite--etre-accompagne-dans-son-parcours-mobilite', 'mobilite--financer-ma-mobilite', 'mobilite--mobilite-douce-partagee-collective', 'mobilite--preparer-un-permis', 'numerique--acceder-a-des-services-en-ligne', 'numerique--acceder-a-une-connexion-internet', 'numerique--acquerir-un-equipement', 'numerique--maitriser-les-fondamentaux-du-numerique', 'preparer-sa-candidature--developper-son-reseau', 'preparer-sa-candidature--organi--demarches-de-recherche-demploi', 'preparer-sa-candidature--realis--et-ou-une-lettre-de-motivation', 'preparer-sa-candidature--valoriser-ses-competences', 'remobilisation--activites-sportives-et-culturelles', 'remobilisation--benevolat-action-citoyenne', 'remobilisation--bien-etre-confiance-en-soi', 'remobilisation--lien-social', 'sante--acces-aux-soins', 'sante--addictions', 'sante--constituer-un-dossier-mdph-invalidite', 'sante--sante-mentale', 'sante--sante-sexuelle', 'se-former--monter-son-dossier-de-formation', 'se-former--trouver-sa-formation', 'souvrir-a-linternational--conna-pportunites-demploi-a-letranger', 'souvrir-a-linternational--sinfo-des-pour-travailler-a-letranger', 'souvrir-a-linternational--sorga-er-suite-a-son-retour-en-france', 'trouver-un-emploi--convaincre-un-recruteur-en-entretien', 'trouver-un-emploi--faire-des-candidatures-spontanees', 'trouver-un-emploi--maintien-dans-lemploi', 'trouver-un-emploi--repondre-a-des-offres-demploi', 'trouver-un-emploi--suivre-ses-c-ures-et-relancer-les-employeurs');
  CREATE TYPE "cms"."enum_structures_services_publics" AS ENUM('tous-publics', 'jeunes', 'etudiants', 'demandeurs-emploi', 'actifs', 'beneficiaires-des-minimas-sociaux', 'personnes-en-situation-de-handicap', 'seniors', 'femmes', 'familles', 'residents-qpv-frr', 'personnes-exilees', 'personnes-en-situation-durgence', 'personnes-en-situation-juridique-specifique');
  CREATE TYPE "cms"."enum_structures_services_modes_accueil" AS ENUM('en-presentiel', 'a-distance');
  CREATE TYPE "cms"."enum_structures_services_type" AS ENUM('accompagnement', 'aide-financiere', 'aide-materielle', 'atelier', 'formation', 'information');
  CREATE TYPE "cms"."enum_structures_services_frais" AS ENUM('gratuit', 'payant');
  CREATE TYPE "cms"."enum_structures_etape" AS ENUM('redaction', 'soumis', 'a-revoir');
  CREATE TYPE "cms"."enum_structures_status" AS ENUM('draft', 'published');
  CREATE TYPE "cms"."enum__structures_v_version_reseaux" AS ENUM('60000-rebonds', 'aci', 'action-logement', 'adie', 'afpa', 'agefiph', 'ai', 'aidants-connect', 'alliance-villes-emploi', 'anlci', 'apprentis-dauteuil', 'ase', 'banques-alimentaires', 'caarud', 'cada', 'caf', 'campus-connecte', 'cap-emploi-reseau-cheops', 'cava', 'ccas-cias', 'chambres-consulaires', 'chantier-ecole', 'chrs', 'chu', 'cidff', 'cmp', 'cms', 'cnam', 'collectif-emploi', 'communes', 'conseillers-numeriques', 'coorace', 'cpam', 'cph', 'creches-avip', 'crepi', 'cresus', 'croix-rouge', 'csapa', 'delegataire-conseil-departemental', 'departements', 'duo-for-a-job', 'ea', 'eatt', 'ecoles-de-la-deuxieme-chance', 'egee', 'ei', 'eiti', 'emmaus', 'epide', 'esat', 'espaces-publics-numeriques', 'etcld', 'etti', 'fabrique-de-territoire', 'face', 'fcsf', 'federation-des-acteurs-de-la-solidarite', 'federation-professionnelle-femmes', 'france-active', 'france-service', 'france-travail', 'french-tech', 'geiq', 'grandes-ecoles-du-numerique', 'huda', 'hup', 'inae', 'initiative-france', 'konexio', 'la-cravate-solidaire', 'la-poste', 'les-premieres', 'maison-departementale-de-lautonomie', 'maisons-de-l-emploi', 'maisons-des-solidarites', 'mdph', 'mission-locale', 'mjc', 'mobin', 'msap', 'mutualite-sociale-agricole', 'nqt', 'pimms-mediation', 'pjj', 'plie', 'points-conseil-budget', 'points-justice', 'positive-planet', 'regions', 'reseau-app', 'reseau-bge', 'reseau-entreprendre', 'reseau-information-jeunesse', 'residences-fjt', 'ressourceries', 'restos-du-coeur', 'secours-populaire', 'siao', 'simplon', 'singa', 'snc', 'spip', 'tous-tes-possibles', 'unaf', 'unea', 'unis-cite', 'wimoov', 'apec', 'cibc', 'cio');
  CREATE TYPE "cms"."enum__structures_v_version_services_thematiques" AS ENUM('choisir-un-metier--confirmer-son-choix-de-metier', 'choisir-un-metier--connaitre-les-opportunites-demploi', 'choisir-un-metier--decouvrir-un-metier-ou-un-secteur-dactivite', 'choisir-un-metier--identifier-s-points-forts-et-ses-competences', 'creer-une-entreprise--definir-s--projet-de-creation-dentreprise', 'creer-une-entreprise--developper-son-entreprise', 'creer-une-entreprise--structure--projet-de-creation-dentreprise', 'difficultes-administratives-ou--t-aux-demarches-administratives', 'difficultes-administratives-ou--nt-pour-lacces-a-la-citoyennete', 'difficultes-administratives-ou--agnement-pour-lacces-aux-droits', 'difficultes-administratives-ou--e-mesure-daccompagnement-adapte', 'difficultes-administratives-ou--roits-face-a-une-discrimination', 'difficultes-administratives-ou--te-une-problematique-judiciaire', 'difficultes-financieres--acquerir-une-autonomie-budgetaire', 'difficultes-financieres--ameliorer-sa-gestion-budgetaire', 'difficultes-financieres--mettre-mesure-de-protection-financiere', 'difficultes-financieres--preven-tion-de-la-situation-financiere', 'difficultes-financieres--situation-dendettement-surendettement', 'equipement-et-alimentation--aide-menagere', 'equipement-et-alimentation--alimentation', 'equipement-et-alimentation--electromenager', 'equipement-et-alimentation--habillement', 'famille--garde-denfants', 'famille--prise-en-charge-personne-dependante', 'famille--soutien-a-la-parentalite-et-a-leducation', 'famille--soutien-aidants', 'famille--surmonter-conflits-separation-violence', 'lecture-ecriture-calcul--maitriser-le-calcul', 'lecture-ecriture-calcul--maitriser-le-francais', 'logement-hebergement--acheter-un-logement', 'logement-hebergement--changer-de-logement', 'logement-hebergement--louer-un-logement', 'logement-hebergement--recherche-olution-dhebergement-temporaire', 'logement-hebergement--reduire-les-impayes-de-loyer', 'logement-hebergement--se-maintenir-dans-le-logement', 'logement-hebergement--sinformer-ches-liees-a-lacces-au-logement', 'mobilite--acceder-a-un-vehicule', 'mobilite--entretenir-reparer-son-vehicule', 'mobilite--etre-accompagne-dans-son-parcours-mobilite', 'mobilite--financer-ma-mobilite', 'mobilite--mobilite-douce-partagee-collective', 'mobilite--preparer-un-permis', 'numerique--acceder-a-des-services-en-ligne', 'numerique--acceder-a-une-connexion-internet', 'numerique--acquerir-un-equipement', 'numerique--maitriser-les-fondamentaux-du-numerique', 'preparer-sa-candidature--developper-son-reseau', 'preparer-sa-candidature--organi--demarches-de-recherche-demploi', 'preparer-sa-candidature--realis--et-ou-une-lettre-de-motivation', 'preparer-sa-candidature--valoriser-ses-competences', 'remobilisation--activites-sportives-et-culturelles', 'remobilisation--benevolat-action-citoyenne', 'remobilisation--bien-etre-confiance-en-soi', 'remobilisation--lien-social', 'sante--acces-aux-soins', 'sante--addictions', 'sante--constituer-un-dossier-mdph-invalidite', 'sante--sante-mentale', 'sante--sante-sexuelle', 'se-former--monter-son-dossier-de-formation', 'se-former--trouver-sa-formation', 'souvrir-a-linternational--conna-pportunites-demploi-a-letranger', 'souvrir-a-linternational--sinfo-des-pour-travailler-a-letranger', 'souvrir-a-linternational--sorga-er-suite-a-son-retour-en-france', 'trouver-un-emploi--convaincre-un-recruteur-en-entretien', 'trouver-un-emploi--faire-des-candidatures-spontanees', 'trouver-un-emploi--maintien-dans-lemploi', 'trouver-un-emploi--repondre-a-des-offres-demploi', 'trouver-un-emploi--suivre-ses-c-ures-et-relancer-les-employeurs');
  CREATE TYPE "cms"."enum__structures_v_version_services_publics" AS ENUM('tous-publics', 'jeunes', 'etudiants', 'demandeurs-emploi', 'actifs', 'beneficiaires-des-minimas-sociaux', 'personnes-en-situation-de-handicap', 'seniors', 'femmes', 'familles', 'residents-qpv-frr', 'personnes-exilees', 'personnes-en-situation-durgence', 'personnes-en-situation-juridique-specifique');
  CREATE TYPE "cms"."enum__structures_v_version_services_modes_accueil" AS ENUM('en-presentiel', 'a-distance');
  CREATE TYPE "cms"."enum__structures_v_version_services_type" AS ENUM('accompagnement', 'aide-financiere', 'aide-materielle', 'atelier', 'formation', 'information');
  CREATE TYPE "cms"."enum__structures_v_version_services_frais" AS ENUM('gratuit', 'payant');
  CREATE TYPE "cms"."enum__structures_v_version_etape" AS ENUM('redaction', 'soumis', 'a-revoir');
  CREATE TYPE "cms"."enum__structures_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "cms"."enum_encarts_lien_vers" AS ENUM('contenu', 'adresse');
  CREATE TYPE "cms"."enum_encarts_emplacement" AS ENUM('accueil-haut', 'accueil-bas');
  CREATE TYPE "cms"."enum_encarts_etape" AS ENUM('redaction', 'soumis', 'a-revoir');
  CREATE TYPE "cms"."enum_encarts_status" AS ENUM('draft', 'published');
  CREATE TYPE "cms"."enum__encarts_v_version_lien_vers" AS ENUM('contenu', 'adresse');
  CREATE TYPE "cms"."enum__encarts_v_version_emplacement" AS ENUM('accueil-haut', 'accueil-bas');
  CREATE TYPE "cms"."enum__encarts_v_version_etape" AS ENUM('redaction', 'soumis', 'a-revoir');
  CREATE TYPE "cms"."enum__encarts_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "cms"."enum_menus_liens_vers" AS ENUM('contenu', 'adresse');
  CREATE TYPE "cms"."enum_menus_identifiant" AS ENUM('principal', 'pied');
  CREATE TYPE "cms"."enum_menus_etape" AS ENUM('redaction', 'soumis', 'a-revoir');
  CREATE TYPE "cms"."enum_menus_status" AS ENUM('draft', 'published');
  CREATE TYPE "cms"."enum__menus_v_version_liens_vers" AS ENUM('contenu', 'adresse');
  CREATE TYPE "cms"."enum__menus_v_version_identifiant" AS ENUM('principal', 'pied');
  CREATE TYPE "cms"."enum__menus_v_version_etape" AS ENUM('redaction', 'soumis', 'a-revoir');
  CREATE TYPE "cms"."enum__menus_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "cms"."enum_redirections_etape" AS ENUM('redaction', 'soumis', 'a-revoir');
  CREATE TYPE "cms"."enum_redirections_status" AS ENUM('draft', 'published');
  CREATE TYPE "cms"."enum__redirections_v_version_etape" AS ENUM('redaction', 'soumis', 'a-revoir');
  CREATE TYPE "cms"."enum__redirections_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "cms"."enum_pages_legales_eco_conception_reponses_critere" AS ENUM('1.1', '1.2', '1.3', '1.4', '1.5', '1.6', '1.7', '1.8', '1.9', '1.10', '2.1', '2.2', '2.3', '2.4', '2.5', '2.6', '2.7', '2.8', '2.9', '2.10', '3.1', '3.2', '3.3', '3.4', '3.5', '3.6', '3.7', '4.1', '4.2', '4.3', '4.4', '4.5', '4.6', '4.7', '4.8', '4.9', '4.10', '4.11', '4.12', '4.13', '4.14', '4.15', '5.1', '5.2', '5.3', '5.4', '5.5', '5.6', '5.7', '5.8', '6.1', '6.2', '6.3', '6.4', '6.5', '6.6', '6.7', '7.1', '7.2', '7.3', '7.4', '8.1', '8.2', '8.3', '8.4', '8.5', '8.6', '8.7', '8.8', '8.9', '8.10', '9.1', '9.2', '9.3', '9.4', '9.5', '9.6', '9.7');
  CREATE TYPE "cms"."enum_pages_legales_eco_conception_reponses_etat" AS ENUM('conforme', 'non-conforme', 'non-applicable');
  CREATE TYPE "cms"."enum_pages_legales_identifiant" AS ENUM('mentions-legales', 'donnees-personnelles', 'accessibilite', 'eco-conception');
  CREATE TYPE "cms"."enum_pages_legales_etape" AS ENUM('redaction', 'soumis', 'a-revoir');
  CREATE TYPE "cms"."enum_pages_legales_status" AS ENUM('draft', 'published');
  CREATE TYPE "cms"."enum__pages_legales_v_version_eco_conception_reponses_critere" AS ENUM('1.1', '1.2', '1.3', '1.4', '1.5', '1.6', '1.7', '1.8', '1.9', '1.10', '2.1', '2.2', '2.3', '2.4', '2.5', '2.6', '2.7', '2.8', '2.9', '2.10', '3.1', '3.2', '3.3', '3.4', '3.5', '3.6', '3.7', '4.1', '4.2', '4.3', '4.4', '4.5', '4.6', '4.7', '4.8', '4.9', '4.10', '4.11', '4.12', '4.13', '4.14', '4.15', '5.1', '5.2', '5.3', '5.4', '5.5', '5.6', '5.7', '5.8', '6.1', '6.2', '6.3', '6.4', '6.5', '6.6', '6.7', '7.1', '7.2', '7.3', '7.4', '8.1', '8.2', '8.3', '8.4', '8.5', '8.6', '8.7', '8.8', '8.9', '8.10', '9.1', '9.2', '9.3', '9.4', '9.5', '9.6', '9.7');
  CREATE TYPE "cms"."enum__pages_legales_v_version_eco_conception_reponses_etat" AS ENUM('conforme', 'non-conforme', 'non-applicable');
  CREATE TYPE "cms"."enum__pages_legales_v_version_identifiant" AS ENUM('mentions-legales', 'donnees-personnelles', 'accessibilite', 'eco-conception');
  CREATE TYPE "cms"."enum__pages_legales_v_version_etape" AS ENUM('redaction', 'soumis', 'a-revoir');
  CREATE TYPE "cms"."enum__pages_legales_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "cms"."enum_payload_jobs_log_task_slug" AS ENUM('inline', 'schedulePublish');
  CREATE TYPE "cms"."enum_payload_jobs_log_state" AS ENUM('failed', 'succeeded');
  CREATE TYPE "cms"."enum_payload_jobs_task_slug" AS ENUM('inline', 'schedulePublish');
  CREATE TABLE "cms"."actualites_profils" (
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"value" "cms"."enum_actualites_profils",
  	"id" serial PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "cms"."actualites_themes" (
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"value" "cms"."enum_actualites_themes",
  	"id" serial PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "cms"."actualites" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"titre" varchar,
  	"resume" varchar,
  	"corps" jsonb,
  	"image_id" integer,
  	"identifiant" varchar,
  	"date_publication" timestamp(3) with time zone,
  	"date_maj" timestamp(3) with time zone,
  	"auteur" varchar,
  	"a_la_une" boolean DEFAULT false,
  	"etape" "cms"."enum_actualites_etape" DEFAULT 'redaction',
  	"commentaire_relecture" varchar,
  	"derogation" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"deleted_at" timestamp(3) with time zone,
  	"_status" "cms"."enum_actualites_status" DEFAULT 'draft'
  );
  
  CREATE TABLE "cms"."_actualites_v_version_profils" (
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"value" "cms"."enum__actualites_v_version_profils",
  	"id" serial PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "cms"."_actualites_v_version_themes" (
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"value" "cms"."enum__actualites_v_version_themes",
  	"id" serial PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "cms"."_actualites_v" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"parent_id" integer,
  	"version_titre" varchar,
  	"version_resume" varchar,
  	"version_corps" jsonb,
  	"version_image_id" integer,
  	"version_identifiant" varchar,
  	"version_date_publication" timestamp(3) with time zone,
  	"version_date_maj" timestamp(3) with time zone,
  	"version_auteur" varchar,
  	"version_a_la_une" boolean DEFAULT false,
  	"version_etape" "cms"."enum__actualites_v_version_etape" DEFAULT 'redaction',
  	"version_commentaire_relecture" varchar,
  	"version_derogation" varchar,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version_deleted_at" timestamp(3) with time zone,
  	"version__status" "cms"."enum__actualites_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"latest" boolean
  );
  
  CREATE TABLE "cms"."manifestations_profils" (
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"value" "cms"."enum_manifestations_profils",
  	"id" serial PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "cms"."manifestations_themes" (
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"value" "cms"."enum_manifestations_themes",
  	"id" serial PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "cms"."manifestations" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"titre" varchar,
  	"resume" varchar,
  	"corps" jsonb,
  	"image_id" integer,
  	"journees_entieres" boolean DEFAULT false,
  	"debut" timestamp(3) with time zone,
  	"debut_tz" "cms"."enum_manifestations_debut_tz" DEFAULT 'Europe/Paris',
  	"fin" timestamp(3) with time zone,
  	"fin_tz" "cms"."enum_manifestations_fin_tz" DEFAULT 'Europe/Paris',
  	"en_ligne" boolean DEFAULT false,
  	"lien_en_ligne" varchar,
  	"lieu_nom" varchar,
  	"lieu_adresse" varchar,
  	"lieu_complement_adresse" varchar,
  	"lieu_code_postal" varchar,
  	"lieu_commune" varchar,
  	"lieu_code_insee" varchar,
  	"lieu_latitude" numeric,
  	"lieu_longitude" numeric,
  	"organisateur" varchar,
  	"inscription_adresse" varchar,
  	"inscription_obligatoire" boolean DEFAULT false,
  	"tarif" "cms"."enum_manifestations_tarif",
  	"contact_courriel" varchar,
  	"contact_telephone" varchar,
  	"accessibilite" varchar,
  	"identifiant" varchar,
  	"type" "cms"."enum_manifestations_type",
  	"annulee" boolean DEFAULT false,
  	"etape" "cms"."enum_manifestations_etape" DEFAULT 'redaction',
  	"commentaire_relecture" varchar,
  	"derogation" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"deleted_at" timestamp(3) with time zone,
  	"_status" "cms"."enum_manifestations_status" DEFAULT 'draft'
  );
  
  CREATE TABLE "cms"."_manifestations_v_version_profils" (
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"value" "cms"."enum__manifestations_v_version_profils",
  	"id" serial PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "cms"."_manifestations_v_version_themes" (
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"value" "cms"."enum__manifestations_v_version_themes",
  	"id" serial PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "cms"."_manifestations_v" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"parent_id" integer,
  	"version_titre" varchar,
  	"version_resume" varchar,
  	"version_corps" jsonb,
  	"version_image_id" integer,
  	"version_journees_entieres" boolean DEFAULT false,
  	"version_debut" timestamp(3) with time zone,
  	"version_debut_tz" "cms"."enum__manifestations_v_version_debut_tz" DEFAULT 'Europe/Paris',
  	"version_fin" timestamp(3) with time zone,
  	"version_fin_tz" "cms"."enum__manifestations_v_version_fin_tz" DEFAULT 'Europe/Paris',
  	"version_en_ligne" boolean DEFAULT false,
  	"version_lien_en_ligne" varchar,
  	"version_lieu_nom" varchar,
  	"version_lieu_adresse" varchar,
  	"version_lieu_complement_adresse" varchar,
  	"version_lieu_code_postal" varchar,
  	"version_lieu_commune" varchar,
  	"version_lieu_code_insee" varchar,
  	"version_lieu_latitude" numeric,
  	"version_lieu_longitude" numeric,
  	"version_organisateur" varchar,
  	"version_inscription_adresse" varchar,
  	"version_inscription_obligatoire" boolean DEFAULT false,
  	"version_tarif" "cms"."enum__manifestations_v_version_tarif",
  	"version_contact_courriel" varchar,
  	"version_contact_telephone" varchar,
  	"version_accessibilite" varchar,
  	"version_identifiant" varchar,
  	"version_type" "cms"."enum__manifestations_v_version_type",
  	"version_annulee" boolean DEFAULT false,
  	"version_etape" "cms"."enum__manifestations_v_version_etape" DEFAULT 'redaction',
  	"version_commentaire_relecture" varchar,
  	"version_derogation" varchar,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version_deleted_at" timestamp(3) with time zone,
  	"version__status" "cms"."enum__manifestations_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"latest" boolean
  );
  
  CREATE TABLE "cms"."pages_infos_profils" (
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"value" "cms"."enum_pages_infos_profils",
  	"id" serial PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "cms"."pages_infos_themes" (
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"value" "cms"."enum_pages_infos_themes",
  	"id" serial PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "cms"."pages_infos" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"titre" varchar,
  	"resume" varchar,
  	"corps" jsonb,
  	"image_id" integer,
  	"identifiant" varchar,
  	"parent_id" integer,
  	"segment" varchar,
  	"ordre" numeric DEFAULT 0,
  	"date_maj" timestamp(3) with time zone,
  	"etape" "cms"."enum_pages_infos_etape" DEFAULT 'redaction',
  	"commentaire_relecture" varchar,
  	"derogation" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"deleted_at" timestamp(3) with time zone,
  	"_status" "cms"."enum_pages_infos_status" DEFAULT 'draft'
  );
  
  CREATE TABLE "cms"."_pages_infos_v_version_profils" (
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"value" "cms"."enum__pages_infos_v_version_profils",
  	"id" serial PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "cms"."_pages_infos_v_version_themes" (
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"value" "cms"."enum__pages_infos_v_version_themes",
  	"id" serial PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "cms"."_pages_infos_v" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"parent_id" integer,
  	"version_titre" varchar,
  	"version_resume" varchar,
  	"version_corps" jsonb,
  	"version_image_id" integer,
  	"version_identifiant" varchar,
  	"version_parent_id" integer,
  	"version_segment" varchar,
  	"version_ordre" numeric DEFAULT 0,
  	"version_date_maj" timestamp(3) with time zone,
  	"version_etape" "cms"."enum__pages_infos_v_version_etape" DEFAULT 'redaction',
  	"version_commentaire_relecture" varchar,
  	"version_derogation" varchar,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version_deleted_at" timestamp(3) with time zone,
  	"version__status" "cms"."enum__pages_infos_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"latest" boolean
  );
  
  CREATE TABLE "cms"."parcours_etapes_liens" (
  	"_order" integer NOT NULL,
  	"_parent_id" varchar NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"libelle" varchar,
  	"vers" "cms"."enum_parcours_etapes_liens_vers" DEFAULT 'contenu',
  	"adresse" varchar
  );
  
  CREATE TABLE "cms"."parcours_etapes" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"titre" varchar,
  	"texte" varchar
  );
  
  CREATE TABLE "cms"."parcours" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"identifiant" "cms"."enum_parcours_identifiant",
  	"titre" varchar,
  	"resume" varchar,
  	"corps" jsonb,
  	"image_id" integer,
  	"etape" "cms"."enum_parcours_etape" DEFAULT 'redaction',
  	"commentaire_relecture" varchar,
  	"derogation" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"deleted_at" timestamp(3) with time zone,
  	"_status" "cms"."enum_parcours_status" DEFAULT 'draft'
  );
  
  CREATE TABLE "cms"."parcours_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"actualites_id" integer,
  	"manifestations_id" integer,
  	"pages_infos_id" integer,
  	"parcours_id" integer,
  	"dispositifs_id" integer,
  	"ressources_id" integer,
  	"structures_id" integer
  );
  
  CREATE TABLE "cms"."_parcours_v_version_etapes_liens" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"libelle" varchar,
  	"vers" "cms"."enum__parcours_v_version_etapes_liens_vers" DEFAULT 'contenu',
  	"adresse" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "cms"."_parcours_v_version_etapes" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"titre" varchar,
  	"texte" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "cms"."_parcours_v" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"parent_id" integer,
  	"version_identifiant" "cms"."enum__parcours_v_version_identifiant",
  	"version_titre" varchar,
  	"version_resume" varchar,
  	"version_corps" jsonb,
  	"version_image_id" integer,
  	"version_etape" "cms"."enum__parcours_v_version_etape" DEFAULT 'redaction',
  	"version_commentaire_relecture" varchar,
  	"version_derogation" varchar,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version_deleted_at" timestamp(3) with time zone,
  	"version__status" "cms"."enum__parcours_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"latest" boolean
  );
  
  CREATE TABLE "cms"."_parcours_v_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"actualites_id" integer,
  	"manifestations_id" integer,
  	"pages_infos_id" integer,
  	"parcours_id" integer,
  	"dispositifs_id" integer,
  	"ressources_id" integer,
  	"structures_id" integer
  );
  
  CREATE TABLE "cms"."questions_profils" (
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"value" "cms"."enum_questions_profils",
  	"id" serial PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "cms"."questions" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"titre" varchar,
  	"corps" jsonb,
  	"identifiant" varchar,
  	"theme" "cms"."enum_questions_theme",
  	"ordre" numeric DEFAULT 0,
  	"etape" "cms"."enum_questions_etape" DEFAULT 'redaction',
  	"commentaire_relecture" varchar,
  	"derogation" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"deleted_at" timestamp(3) with time zone,
  	"_status" "cms"."enum_questions_status" DEFAULT 'draft'
  );
  
  CREATE TABLE "cms"."_questions_v_version_profils" (
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"value" "cms"."enum__questions_v_version_profils",
  	"id" serial PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "cms"."_questions_v" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"parent_id" integer,
  	"version_titre" varchar,
  	"version_corps" jsonb,
  	"version_identifiant" varchar,
  	"version_theme" "cms"."enum__questions_v_version_theme",
  	"version_ordre" numeric DEFAULT 0,
  	"version_etape" "cms"."enum__questions_v_version_etape" DEFAULT 'redaction',
  	"version_commentaire_relecture" varchar,
  	"version_derogation" varchar,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version_deleted_at" timestamp(3) with time zone,
  	"version__status" "cms"."enum__questions_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"latest" boolean
  );
  
  CREATE TABLE "cms"."dispositifs_sigles" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"texte" varchar
  );
  
  CREATE TABLE "cms"."dispositifs_publics" (
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"value" "cms"."enum_dispositifs_publics",
  	"id" serial PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "cms"."dispositifs_territoire_departements" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"texte" varchar
  );
  
  CREATE TABLE "cms"."dispositifs_niveaux" (
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"value" "cms"."enum_dispositifs_niveaux",
  	"id" serial PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "cms"."dispositifs_conditions_texte" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"texte" varchar
  );
  
  CREATE TABLE "cms"."dispositifs_demarches" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"etape" varchar,
  	"ou" varchar,
  	"url" varchar
  );
  
  CREATE TABLE "cms"."dispositifs_pieces" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"texte" varchar
  );
  
  CREATE TABLE "cms"."dispositifs_anciens_urls" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"texte" varchar
  );
  
  CREATE TABLE "cms"."dispositifs_sources" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"titre" varchar,
  	"url" varchar,
  	"extrait" varchar,
  	"consulte_le" timestamp(3) with time zone
  );
  
  CREATE TABLE "cms"."dispositifs" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"nom" varchar,
  	"resume" varchar,
  	"corps" jsonb,
  	"territoire_type" "cms"."enum_dispositifs_territoire_type" DEFAULT 'national',
  	"territoire_code" varchar,
  	"cumul" "cms"."enum_dispositifs_cumul",
  	"depot_debut" timestamp(3) with time zone,
  	"depot_fin" timestamp(3) with time zone,
  	"validite_debut" timestamp(3) with time zone,
  	"validite_fin" timestamp(3) with time zone,
  	"contact_nom" varchar,
  	"contact_url" varchar,
  	"montant_libelle" varchar,
  	"identifiant" varchar,
  	"statut" "cms"."enum_dispositifs_statut" DEFAULT 'a_confirmer',
  	"nature" "cms"."enum_dispositifs_nature",
  	"financeur" "cms"."enum_dispositifs_financeur",
  	"organisme" varchar,
  	"etape" "cms"."enum_dispositifs_etape" DEFAULT 'redaction',
  	"commentaire_relecture" varchar,
  	"derogation" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"deleted_at" timestamp(3) with time zone,
  	"_status" "cms"."enum_dispositifs_status" DEFAULT 'draft'
  );
  
  CREATE TABLE "cms"."_dispositifs_v_version_sigles" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"texte" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "cms"."_dispositifs_v_version_publics" (
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"value" "cms"."enum__dispositifs_v_version_publics",
  	"id" serial PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "cms"."_dispositifs_v_version_territoire_departements" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"texte" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "cms"."_dispositifs_v_version_niveaux" (
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"value" "cms"."enum__dispositifs_v_version_niveaux",
  	"id" serial PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "cms"."_dispositifs_v_version_conditions_texte" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"texte" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "cms"."_dispositifs_v_version_demarches" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"etape" varchar,
  	"ou" varchar,
  	"url" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "cms"."_dispositifs_v_version_pieces" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"texte" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "cms"."_dispositifs_v_version_anciens_urls" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"texte" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "cms"."_dispositifs_v_version_sources" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"titre" varchar,
  	"url" varchar,
  	"extrait" varchar,
  	"consulte_le" timestamp(3) with time zone,
  	"_uuid" varchar
  );
  
  CREATE TABLE "cms"."_dispositifs_v" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"parent_id" integer,
  	"version_nom" varchar,
  	"version_resume" varchar,
  	"version_corps" jsonb,
  	"version_territoire_type" "cms"."enum__dispositifs_v_version_territoire_type" DEFAULT 'national',
  	"version_territoire_code" varchar,
  	"version_cumul" "cms"."enum__dispositifs_v_version_cumul",
  	"version_depot_debut" timestamp(3) with time zone,
  	"version_depot_fin" timestamp(3) with time zone,
  	"version_validite_debut" timestamp(3) with time zone,
  	"version_validite_fin" timestamp(3) with time zone,
  	"version_contact_nom" varchar,
  	"version_contact_url" varchar,
  	"version_montant_libelle" varchar,
  	"version_identifiant" varchar,
  	"version_statut" "cms"."enum__dispositifs_v_version_statut" DEFAULT 'a_confirmer',
  	"version_nature" "cms"."enum__dispositifs_v_version_nature",
  	"version_financeur" "cms"."enum__dispositifs_v_version_financeur",
  	"version_organisme" varchar,
  	"version_etape" "cms"."enum__dispositifs_v_version_etape" DEFAULT 'redaction',
  	"version_commentaire_relecture" varchar,
  	"version_derogation" varchar,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version_deleted_at" timestamp(3) with time zone,
  	"version__status" "cms"."enum__dispositifs_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"latest" boolean
  );
  
  CREATE TABLE "cms"."ressources_themes" (
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"value" "cms"."enum_ressources_themes",
  	"id" serial PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "cms"."ressources_profils" (
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"value" "cms"."enum_ressources_profils",
  	"id" serial PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "cms"."ressources" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"titre" varchar,
  	"resume" varchar,
  	"corps" jsonb,
  	"auteur" varchar,
  	"source_nom" varchar,
  	"source_url" varchar,
  	"fichier_chemin" varchar,
  	"fichier_format" varchar,
  	"fichier_octets" numeric,
  	"identifiant" varchar,
  	"type" "cms"."enum_ressources_type",
  	"format" "cms"."enum_ressources_format",
  	"date_publication" timestamp(3) with time zone,
  	"duree_minutes" numeric,
  	"etape" "cms"."enum_ressources_etape" DEFAULT 'redaction',
  	"commentaire_relecture" varchar,
  	"derogation" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"deleted_at" timestamp(3) with time zone,
  	"_status" "cms"."enum_ressources_status" DEFAULT 'draft'
  );
  
  CREATE TABLE "cms"."_ressources_v_version_themes" (
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"value" "cms"."enum__ressources_v_version_themes",
  	"id" serial PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "cms"."_ressources_v_version_profils" (
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"value" "cms"."enum__ressources_v_version_profils",
  	"id" serial PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "cms"."_ressources_v" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"parent_id" integer,
  	"version_titre" varchar,
  	"version_resume" varchar,
  	"version_corps" jsonb,
  	"version_auteur" varchar,
  	"version_source_nom" varchar,
  	"version_source_url" varchar,
  	"version_fichier_chemin" varchar,
  	"version_fichier_format" varchar,
  	"version_fichier_octets" numeric,
  	"version_identifiant" varchar,
  	"version_type" "cms"."enum__ressources_v_version_type",
  	"version_format" "cms"."enum__ressources_v_version_format",
  	"version_date_publication" timestamp(3) with time zone,
  	"version_duree_minutes" numeric,
  	"version_etape" "cms"."enum__ressources_v_version_etape" DEFAULT 'redaction',
  	"version_commentaire_relecture" varchar,
  	"version_derogation" varchar,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version_deleted_at" timestamp(3) with time zone,
  	"version__status" "cms"."enum__ressources_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"latest" boolean
  );
  
  CREATE TABLE "cms"."structures_reseaux" (
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"value" "cms"."enum_structures_reseaux",
  	"id" serial PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "cms"."structures_services_thematiques" (
  	"order" integer NOT NULL,
  	"parent_id" varchar NOT NULL,
  	"value" "cms"."enum_structures_services_thematiques",
  	"id" serial PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "cms"."structures_services_publics" (
  	"order" integer NOT NULL,
  	"parent_id" varchar NOT NULL,
  	"value" "cms"."enum_structures_services_publics",
  	"id" serial PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "cms"."structures_services_modes_accueil" (
  	"order" integer NOT NULL,
  	"parent_id" varchar NOT NULL,
  	"value" "cms"."enum_structures_services_modes_accueil",
  	"id" serial PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "cms"."structures_services" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"identifiant_service" varchar,
  	"nom" varchar,
  	"description" varchar,
  	"type" "cms"."enum_structures_services_type",
  	"publics_precisions" varchar,
  	"frais" "cms"."enum_structures_services_frais",
  	"frais_precisions" varchar,
  	"conditions_acces" varchar,
  	"lien_mobilisation" varchar
  );
  
  CREATE TABLE "cms"."structures" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"nom" varchar,
  	"description" varchar,
  	"adresse" varchar,
  	"complement_adresse" varchar,
  	"code_postal" varchar,
  	"commune" varchar,
  	"code_insee" varchar,
  	"latitude" numeric,
  	"longitude" numeric,
  	"telephone" varchar,
  	"courriel" varchar,
  	"site_web" varchar,
  	"horaires" varchar,
  	"identifiant" varchar,
  	"date_maj" timestamp(3) with time zone,
  	"siret" varchar,
  	"source" varchar DEFAULT 'portail',
  	"etape" "cms"."enum_structures_etape" DEFAULT 'redaction',
  	"commentaire_relecture" varchar,
  	"derogation" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"deleted_at" timestamp(3) with time zone,
  	"_status" "cms"."enum_structures_status" DEFAULT 'draft'
  );
  
  CREATE TABLE "cms"."_structures_v_version_reseaux" (
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"value" "cms"."enum__structures_v_version_reseaux",
  	"id" serial PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "cms"."_structures_v_version_services_thematiques" (
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"value" "cms"."enum__structures_v_version_services_thematiques",
  	"id" serial PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "cms"."_structures_v_version_services_publics" (
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"value" "cms"."enum__structures_v_version_services_publics",
  	"id" serial PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "cms"."_structures_v_version_services_modes_accueil" (
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"value" "cms"."enum__structures_v_version_services_modes_accueil",
  	"id" serial PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "cms"."_structures_v_version_services" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"identifiant_service" varchar,
  	"nom" varchar,
  	"description" varchar,
  	"type" "cms"."enum__structures_v_version_services_type",
  	"publics_precisions" varchar,
  	"frais" "cms"."enum__structures_v_version_services_frais",
  	"frais_precisions" varchar,
  	"conditions_acces" varchar,
  	"lien_mobilisation" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "cms"."_structures_v" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"parent_id" integer,
  	"version_nom" varchar,
  	"version_description" varchar,
  	"version_adresse" varchar,
  	"version_complement_adresse" varchar,
  	"version_code_postal" varchar,
  	"version_commune" varchar,
  	"version_code_insee" varchar,
  	"version_latitude" numeric,
  	"version_longitude" numeric,
  	"version_telephone" varchar,
  	"version_courriel" varchar,
  	"version_site_web" varchar,
  	"version_horaires" varchar,
  	"version_identifiant" varchar,
  	"version_date_maj" timestamp(3) with time zone,
  	"version_siret" varchar,
  	"version_source" varchar DEFAULT 'portail',
  	"version_etape" "cms"."enum__structures_v_version_etape" DEFAULT 'redaction',
  	"version_commentaire_relecture" varchar,
  	"version_derogation" varchar,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version_deleted_at" timestamp(3) with time zone,
  	"version__status" "cms"."enum__structures_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"latest" boolean
  );
  
  CREATE TABLE "cms"."encarts" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"titre" varchar,
  	"texte" varchar,
  	"lien_libelle" varchar,
  	"lien_vers" "cms"."enum_encarts_lien_vers" DEFAULT 'contenu',
  	"lien_adresse" varchar,
  	"image_id" integer,
  	"identifiant" varchar,
  	"emplacement" "cms"."enum_encarts_emplacement",
  	"ordre" numeric DEFAULT 0,
  	"etape" "cms"."enum_encarts_etape" DEFAULT 'redaction',
  	"commentaire_relecture" varchar,
  	"derogation" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"deleted_at" timestamp(3) with time zone,
  	"_status" "cms"."enum_encarts_status" DEFAULT 'draft'
  );
  
  CREATE TABLE "cms"."encarts_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"actualites_id" integer,
  	"manifestations_id" integer,
  	"pages_infos_id" integer,
  	"parcours_id" integer,
  	"dispositifs_id" integer,
  	"ressources_id" integer,
  	"structures_id" integer
  );
  
  CREATE TABLE "cms"."_encarts_v" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"parent_id" integer,
  	"version_titre" varchar,
  	"version_texte" varchar,
  	"version_lien_libelle" varchar,
  	"version_lien_vers" "cms"."enum__encarts_v_version_lien_vers" DEFAULT 'contenu',
  	"version_lien_adresse" varchar,
  	"version_image_id" integer,
  	"version_identifiant" varchar,
  	"version_emplacement" "cms"."enum__encarts_v_version_emplacement",
  	"version_ordre" numeric DEFAULT 0,
  	"version_etape" "cms"."enum__encarts_v_version_etape" DEFAULT 'redaction',
  	"version_commentaire_relecture" varchar,
  	"version_derogation" varchar,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version_deleted_at" timestamp(3) with time zone,
  	"version__status" "cms"."enum__encarts_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"latest" boolean
  );
  
  CREATE TABLE "cms"."_encarts_v_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"actualites_id" integer,
  	"manifestations_id" integer,
  	"pages_infos_id" integer,
  	"parcours_id" integer,
  	"dispositifs_id" integer,
  	"ressources_id" integer,
  	"structures_id" integer
  );
  
  CREATE TABLE "cms"."menus_liens" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"libelle" varchar,
  	"vers" "cms"."enum_menus_liens_vers" DEFAULT 'contenu',
  	"adresse" varchar
  );
  
  CREATE TABLE "cms"."menus" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"identifiant" "cms"."enum_menus_identifiant",
  	"etape" "cms"."enum_menus_etape" DEFAULT 'redaction',
  	"commentaire_relecture" varchar,
  	"derogation" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"deleted_at" timestamp(3) with time zone,
  	"_status" "cms"."enum_menus_status" DEFAULT 'draft'
  );
  
  CREATE TABLE "cms"."menus_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"actualites_id" integer,
  	"manifestations_id" integer,
  	"pages_infos_id" integer,
  	"parcours_id" integer,
  	"dispositifs_id" integer,
  	"ressources_id" integer,
  	"structures_id" integer
  );
  
  CREATE TABLE "cms"."_menus_v_version_liens" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"libelle" varchar,
  	"vers" "cms"."enum__menus_v_version_liens_vers" DEFAULT 'contenu',
  	"adresse" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "cms"."_menus_v" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"parent_id" integer,
  	"version_identifiant" "cms"."enum__menus_v_version_identifiant",
  	"version_etape" "cms"."enum__menus_v_version_etape" DEFAULT 'redaction',
  	"version_commentaire_relecture" varchar,
  	"version_derogation" varchar,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version_deleted_at" timestamp(3) with time zone,
  	"version__status" "cms"."enum__menus_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"latest" boolean
  );
  
  CREATE TABLE "cms"."_menus_v_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"actualites_id" integer,
  	"manifestations_id" integer,
  	"pages_infos_id" integer,
  	"parcours_id" integer,
  	"dispositifs_id" integer,
  	"ressources_id" integer,
  	"structures_id" integer
  );
  
  CREATE TABLE "cms"."redirections" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"identifiant" varchar,
  	"vers" varchar,
  	"permanente" boolean DEFAULT true,
  	"etape" "cms"."enum_redirections_etape" DEFAULT 'redaction',
  	"commentaire_relecture" varchar,
  	"derogation" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"deleted_at" timestamp(3) with time zone,
  	"_status" "cms"."enum_redirections_status" DEFAULT 'draft'
  );
  
  CREATE TABLE "cms"."_redirections_v" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"parent_id" integer,
  	"version_identifiant" varchar,
  	"version_vers" varchar,
  	"version_permanente" boolean DEFAULT true,
  	"version_etape" "cms"."enum__redirections_v_version_etape" DEFAULT 'redaction',
  	"version_commentaire_relecture" varchar,
  	"version_derogation" varchar,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version_deleted_at" timestamp(3) with time zone,
  	"version__status" "cms"."enum__redirections_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"latest" boolean
  );
  
  CREATE TABLE "cms"."pages_legales_declaration_mises_a_jour" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"le" timestamp(3) with time zone
  );
  
  CREATE TABLE "cms"."a11y_nonconformites" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"texte" varchar
  );
  
  CREATE TABLE "cms"."a11y_derogations" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"texte" varchar
  );
  
  CREATE TABLE "cms"."a11y_contenusexemptes" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"texte" varchar
  );
  
  CREATE TABLE "cms"."a11y_technologies" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"texte" varchar
  );
  
  CREATE TABLE "cms"."a11y_environnements" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"texte" varchar
  );
  
  CREATE TABLE "cms"."a11y_outils" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"texte" varchar
  );
  
  CREATE TABLE "cms"."a11y_pagesverifiees" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"texte" varchar
  );
  
  CREATE TABLE "cms"."pages_legales_eco_conception_reponses" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"critere" "cms"."enum_pages_legales_eco_conception_reponses_critere",
  	"etat" "cms"."enum_pages_legales_eco_conception_reponses_etat"
  );
  
  CREATE TABLE "cms"."pages_legales" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"identifiant" "cms"."enum_pages_legales_identifiant",
  	"titre" varchar,
  	"corps" jsonb,
  	"declaration_etablie_le" timestamp(3) with time zone,
  	"declaration_audit_date" timestamp(3) with time zone,
  	"declaration_audit_auditeur" varchar,
  	"declaration_audit_criteres_applicables" numeric,
  	"declaration_audit_criteres_respectes" numeric,
  	"mentions_editeur_nom" varchar,
  	"mentions_editeur_forme_juridique" varchar,
  	"mentions_editeur_adresse" varchar,
  	"mentions_editeur_siret" varchar,
  	"mentions_editeur_telephone" varchar,
  	"mentions_editeur_directeur_publication" varchar,
  	"mentions_editeur_delegue_protection_donnees" varchar,
  	"mentions_hebergeur_nom" varchar,
  	"mentions_hebergeur_adresse" varchar,
  	"mentions_hebergeur_telephone" varchar,
  	"eco_conception_date" timestamp(3) with time zone,
  	"etape" "cms"."enum_pages_legales_etape" DEFAULT 'redaction',
  	"commentaire_relecture" varchar,
  	"derogation" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"deleted_at" timestamp(3) with time zone,
  	"_status" "cms"."enum_pages_legales_status" DEFAULT 'draft'
  );
  
  CREATE TABLE "cms"."_pages_legales_v_version_declaration_mises_a_jour" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"le" timestamp(3) with time zone,
  	"_uuid" varchar
  );
  
  CREATE TABLE "cms"."_a11y_nonconformites_v" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"texte" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "cms"."_a11y_derogations_v" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"texte" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "cms"."_a11y_contenusexemptes_v" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"texte" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "cms"."_a11y_technologies_v" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"texte" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "cms"."_a11y_environnements_v" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"texte" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "cms"."_a11y_outils_v" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"texte" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "cms"."_a11y_pagesverifiees_v" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"texte" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "cms"."_pages_legales_v_version_eco_conception_reponses" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"critere" "cms"."enum__pages_legales_v_version_eco_conception_reponses_critere",
  	"etat" "cms"."enum__pages_legales_v_version_eco_conception_reponses_etat",
  	"_uuid" varchar
  );
  
  CREATE TABLE "cms"."_pages_legales_v" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"parent_id" integer,
  	"version_identifiant" "cms"."enum__pages_legales_v_version_identifiant",
  	"version_titre" varchar,
  	"version_corps" jsonb,
  	"version_declaration_etablie_le" timestamp(3) with time zone,
  	"version_declaration_audit_date" timestamp(3) with time zone,
  	"version_declaration_audit_auditeur" varchar,
  	"version_declaration_audit_criteres_applicables" numeric,
  	"version_declaration_audit_criteres_respectes" numeric,
  	"version_mentions_editeur_nom" varchar,
  	"version_mentions_editeur_forme_juridique" varchar,
  	"version_mentions_editeur_adresse" varchar,
  	"version_mentions_editeur_siret" varchar,
  	"version_mentions_editeur_telephone" varchar,
  	"version_mentions_editeur_directeur_publication" varchar,
  	"version_mentions_editeur_delegue_protection_donnees" varchar,
  	"version_mentions_hebergeur_nom" varchar,
  	"version_mentions_hebergeur_adresse" varchar,
  	"version_mentions_hebergeur_telephone" varchar,
  	"version_eco_conception_date" timestamp(3) with time zone,
  	"version_etape" "cms"."enum__pages_legales_v_version_etape" DEFAULT 'redaction',
  	"version_commentaire_relecture" varchar,
  	"version_derogation" varchar,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version_deleted_at" timestamp(3) with time zone,
  	"version__status" "cms"."enum__pages_legales_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"latest" boolean
  );
  
  CREATE TABLE "cms"."medias" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"alternative" varchar,
  	"decorative" boolean DEFAULT false,
  	"legende" varchar,
  	"credit" varchar,
  	"foyer_x" numeric DEFAULT 50,
  	"foyer_y" numeric DEFAULT 50,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"url" varchar,
  	"thumbnail_u_r_l" varchar,
  	"filename" varchar,
  	"mime_type" varchar,
  	"filesize" numeric,
  	"width" numeric,
  	"height" numeric,
  	"focal_x" numeric,
  	"focal_y" numeric,
  	"sizes_avif480_url" varchar,
  	"sizes_avif480_width" numeric,
  	"sizes_avif480_height" numeric,
  	"sizes_avif480_mime_type" varchar,
  	"sizes_avif480_filesize" numeric,
  	"sizes_avif480_filename" varchar,
  	"sizes_avif960_url" varchar,
  	"sizes_avif960_width" numeric,
  	"sizes_avif960_height" numeric,
  	"sizes_avif960_mime_type" varchar,
  	"sizes_avif960_filesize" numeric,
  	"sizes_avif960_filename" varchar,
  	"sizes_avif1600_url" varchar,
  	"sizes_avif1600_width" numeric,
  	"sizes_avif1600_height" numeric,
  	"sizes_avif1600_mime_type" varchar,
  	"sizes_avif1600_filesize" numeric,
  	"sizes_avif1600_filename" varchar,
  	"sizes_webp480_url" varchar,
  	"sizes_webp480_width" numeric,
  	"sizes_webp480_height" numeric,
  	"sizes_webp480_mime_type" varchar,
  	"sizes_webp480_filesize" numeric,
  	"sizes_webp480_filename" varchar,
  	"sizes_webp960_url" varchar,
  	"sizes_webp960_width" numeric,
  	"sizes_webp960_height" numeric,
  	"sizes_webp960_mime_type" varchar,
  	"sizes_webp960_filesize" numeric,
  	"sizes_webp960_filename" varchar,
  	"sizes_webp1600_url" varchar,
  	"sizes_webp1600_width" numeric,
  	"sizes_webp1600_height" numeric,
  	"sizes_webp1600_mime_type" varchar,
  	"sizes_webp1600_filesize" numeric,
  	"sizes_webp1600_filename" varchar
  );
  
  CREATE TABLE "cms"."utilisateurs_sessions" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"created_at" timestamp(3) with time zone,
  	"expires_at" timestamp(3) with time zone NOT NULL
  );
  
  CREATE TABLE "cms"."utilisateurs" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"email" varchar NOT NULL,
  	"reset_password_token" varchar,
  	"reset_password_expiration" timestamp(3) with time zone,
  	"salt" varchar,
  	"hash" varchar,
  	"reset_password_requested_at" timestamp(3) with time zone,
  	"login_attempts" numeric DEFAULT 0,
  	"lock_until" timestamp(3) with time zone
  );
  
  CREATE TABLE "cms"."payload_kv" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"key" varchar NOT NULL,
  	"data" jsonb NOT NULL
  );
  
  CREATE TABLE "cms"."payload_jobs_log" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"executed_at" timestamp(3) with time zone NOT NULL,
  	"completed_at" timestamp(3) with time zone NOT NULL,
  	"task_slug" "cms"."enum_payload_jobs_log_task_slug" NOT NULL,
  	"task_i_d" varchar NOT NULL,
  	"input" jsonb,
  	"output" jsonb,
  	"state" "cms"."enum_payload_jobs_log_state" NOT NULL,
  	"error" jsonb
  );
  
  CREATE TABLE "cms"."payload_jobs" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"input" jsonb,
  	"completed_at" timestamp(3) with time zone,
  	"total_tried" numeric DEFAULT 0,
  	"has_error" boolean DEFAULT false,
  	"error" jsonb,
  	"task_slug" "cms"."enum_payload_jobs_task_slug",
  	"queue" varchar DEFAULT 'default',
  	"wait_until" timestamp(3) with time zone,
  	"processing" boolean DEFAULT false,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "cms"."payload_preferences" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"key" varchar,
  	"value" jsonb,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "cms"."payload_preferences_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"utilisateurs_id" integer
  );
  
  CREATE TABLE "cms"."payload_migrations" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"name" varchar,
  	"batch" numeric,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  ALTER TABLE "cms"."actualites_profils" ADD CONSTRAINT "actualites_profils_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "cms"."actualites"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "cms"."actualites_themes" ADD CONSTRAINT "actualites_themes_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "cms"."actualites"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "cms"."actualites" ADD CONSTRAINT "actualites_image_id_medias_id_fk" FOREIGN KEY ("image_id") REFERENCES "cms"."medias"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "cms"."_actualites_v_version_profils" ADD CONSTRAINT "_actualites_v_version_profils_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "cms"."_actualites_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "cms"."_actualites_v_version_themes" ADD CONSTRAINT "_actualites_v_version_themes_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "cms"."_actualites_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "cms"."_actualites_v" ADD CONSTRAINT "_actualites_v_parent_id_actualites_id_fk" FOREIGN KEY ("parent_id") REFERENCES "cms"."actualites"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "cms"."_actualites_v" ADD CONSTRAINT "_actualites_v_version_image_id_medias_id_fk" FOREIGN KEY ("version_image_id") REFERENCES "cms"."medias"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "cms"."manifestations_profils" ADD CONSTRAINT "manifestations_profils_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "cms"."manifestations"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "cms"."manifestations_themes" ADD CONSTRAINT "manifestations_themes_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "cms"."manifestations"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "cms"."manifestations" ADD CONSTRAINT "manifestations_image_id_medias_id_fk" FOREIGN KEY ("image_id") REFERENCES "cms"."medias"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "cms"."_manifestations_v_version_profils" ADD CONSTRAINT "_manifestations_v_version_profils_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "cms"."_manifestations_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "cms"."_manifestations_v_version_themes" ADD CONSTRAINT "_manifestations_v_version_themes_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "cms"."_manifestations_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "cms"."_manifestations_v" ADD CONSTRAINT "_manifestations_v_parent_id_manifestations_id_fk" FOREIGN KEY ("parent_id") REFERENCES "cms"."manifestations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "cms"."_manifestations_v" ADD CONSTRAINT "_manifestations_v_version_image_id_medias_id_fk" FOREIGN KEY ("version_image_id") REFERENCES "cms"."medias"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "cms"."pages_infos_profils" ADD CONSTRAINT "pages_infos_profils_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "cms"."pages_infos"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "cms"."pages_infos_themes" ADD CONSTRAINT "pages_infos_themes_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "cms"."pages_infos"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "cms"."pages_infos" ADD CONSTRAINT "pages_infos_image_id_medias_id_fk" FOREIGN KEY ("image_id") REFERENCES "cms"."medias"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "cms"."pages_infos" ADD CONSTRAINT "pages_infos_parent_id_pages_infos_id_fk" FOREIGN KEY ("parent_id") REFERENCES "cms"."pages_infos"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "cms"."_pages_infos_v_version_profils" ADD CONSTRAINT "_pages_infos_v_version_profils_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "cms"."_pages_infos_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "cms"."_pages_infos_v_version_themes" ADD CONSTRAINT "_pages_infos_v_version_themes_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "cms"."_pages_infos_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "cms"."_pages_infos_v" ADD CONSTRAINT "_pages_infos_v_parent_id_pages_infos_id_fk" FOREIGN KEY ("parent_id") REFERENCES "cms"."pages_infos"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "cms"."_pages_infos_v" ADD CONSTRAINT "_pages_infos_v_version_image_id_medias_id_fk" FOREIGN KEY ("version_image_id") REFERENCES "cms"."medias"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "cms"."_pages_infos_v" ADD CONSTRAINT "_pages_infos_v_version_parent_id_pages_infos_id_fk" FOREIGN KEY ("version_parent_id") REFERENCES "cms"."pages_infos"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "cms"."parcours_etapes_liens" ADD CONSTRAINT "parcours_etapes_liens_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "cms"."parcours_etapes"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "cms"."parcours_etapes" ADD CONSTRAINT "parcours_etapes_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "cms"."parcours"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "cms"."parcours" ADD CONSTRAINT "parcours_image_id_medias_id_fk" FOREIGN KEY ("image_id") REFERENCES "cms"."medias"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "cms"."parcours_rels" ADD CONSTRAINT "parcours_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "cms"."parcours"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "cms"."parcours_rels" ADD CONSTRAINT "parcours_rels_actualites_fk" FOREIGN KEY ("actualites_id") REFERENCES "cms"."actualites"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "cms"."parcours_rels" ADD CONSTRAINT "parcours_rels_manifestations_fk" FOREIGN KEY ("manifestations_id") REFERENCES "cms"."manifestations"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "cms"."parcours_rels" ADD CONSTRAINT "parcours_rels_pages_infos_fk" FOREIGN KEY ("pages_infos_id") REFERENCES "cms"."pages_infos"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "cms"."parcours_rels" ADD CONSTRAINT "parcours_rels_parcours_fk" FOREIGN KEY ("parcours_id") REFERENCES "cms"."parcours"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "cms"."parcours_rels" ADD CONSTRAINT "parcours_rels_dispositifs_fk" FOREIGN KEY ("dispositifs_id") REFERENCES "cms"."dispositifs"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "cms"."parcours_rels" ADD CONSTRAINT "parcours_rels_ressources_fk" FOREIGN KEY ("ressources_id") REFERENCES "cms"."ressources"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "cms"."parcours_rels" ADD CONSTRAINT "parcours_rels_structures_fk" FOREIGN KEY ("structures_id") REFERENCES "cms"."structures"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "cms"."_parcours_v_version_etapes_liens" ADD CONSTRAINT "_parcours_v_version_etapes_liens_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "cms"."_parcours_v_version_etapes"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "cms"."_parcours_v_version_etapes" ADD CONSTRAINT "_parcours_v_version_etapes_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "cms"."_parcours_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "cms"."_parcours_v" ADD CONSTRAINT "_parcours_v_parent_id_parcours_id_fk" FOREIGN KEY ("parent_id") REFERENCES "cms"."parcours"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "cms"."_parcours_v" ADD CONSTRAINT "_parcours_v_version_image_id_medias_id_fk" FOREIGN KEY ("version_image_id") REFERENCES "cms"."medias"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "cms"."_parcours_v_rels" ADD CONSTRAINT "_parcours_v_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "cms"."_parcours_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "cms"."_parcours_v_rels" ADD CONSTRAINT "_parcours_v_rels_actualites_fk" FOREIGN KEY ("actualites_id") REFERENCES "cms"."actualites"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "cms"."_parcours_v_rels" ADD CONSTRAINT "_parcours_v_rels_manifestations_fk" FOREIGN KEY ("manifestations_id") REFERENCES "cms"."manifestations"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "cms"."_parcours_v_rels" ADD CONSTRAINT "_parcours_v_rels_pages_infos_fk" FOREIGN KEY ("pages_infos_id") REFERENCES "cms"."pages_infos"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "cms"."_parcours_v_rels" ADD CONSTRAINT "_parcours_v_rels_parcours_fk" FOREIGN KEY ("parcours_id") REFERENCES "cms"."parcours"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "cms"."_parcours_v_rels" ADD CONSTRAINT "_parcours_v_rels_dispositifs_fk" FOREIGN KEY ("dispositifs_id") REFERENCES "cms"."dispositifs"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "cms"."_parcours_v_rels" ADD CONSTRAINT "_parcours_v_rels_ressources_fk" FOREIGN KEY ("ressources_id") REFERENCES "cms"."ressources"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "cms"."_parcours_v_rels" ADD CONSTRAINT "_parcours_v_rels_structures_fk" FOREIGN KEY ("structures_id") REFERENCES "cms"."structures"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "cms"."questions_profils" ADD CONSTRAINT "questions_profils_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "cms"."questions"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "cms"."_questions_v_version_profils" ADD CONSTRAINT "_questions_v_version_profils_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "cms"."_questions_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "cms"."_questions_v" ADD CONSTRAINT "_questions_v_parent_id_questions_id_fk" FOREIGN KEY ("parent_id") REFERENCES "cms"."questions"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "cms"."dispositifs_sigles" ADD CONSTRAINT "dispositifs_sigles_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "cms"."dispositifs"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "cms"."dispositifs_publics" ADD CONSTRAINT "dispositifs_publics_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "cms"."dispositifs"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "cms"."dispositifs_territoire_departements" ADD CONSTRAINT "dispositifs_territoire_departements_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "cms"."dispositifs"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "cms"."dispositifs_niveaux" ADD CONSTRAINT "dispositifs_niveaux_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "cms"."dispositifs"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "cms"."dispositifs_conditions_texte" ADD CONSTRAINT "dispositifs_conditions_texte_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "cms"."dispositifs"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "cms"."dispositifs_demarches" ADD CONSTRAINT "dispositifs_demarches_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "cms"."dispositifs"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "cms"."dispositifs_pieces" ADD CONSTRAINT "dispositifs_pieces_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "cms"."dispositifs"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "cms"."dispositifs_anciens_urls" ADD CONSTRAINT "dispositifs_anciens_urls_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "cms"."dispositifs"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "cms"."dispositifs_sources" ADD CONSTRAINT "dispositifs_sources_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "cms"."dispositifs"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "cms"."_dispositifs_v_version_sigles" ADD CONSTRAINT "_dispositifs_v_version_sigles_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "cms"."_dispositifs_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "cms"."_dispositifs_v_version_publics" ADD CONSTRAINT "_dispositifs_v_version_publics_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "cms"."_dispositifs_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "cms"."_dispositifs_v_version_territoire_departements" ADD CONSTRAINT "_dispositifs_v_version_territoire_departements_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "cms"."_dispositifs_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "cms"."_dispositifs_v_version_niveaux" ADD CONSTRAINT "_dispositifs_v_version_niveaux_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "cms"."_dispositifs_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "cms"."_dispositifs_v_version_conditions_texte" ADD CONSTRAINT "_dispositifs_v_version_conditions_texte_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "cms"."_dispositifs_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "cms"."_dispositifs_v_version_demarches" ADD CONSTRAINT "_dispositifs_v_version_demarches_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "cms"."_dispositifs_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "cms"."_dispositifs_v_version_pieces" ADD CONSTRAINT "_dispositifs_v_version_pieces_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "cms"."_dispositifs_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "cms"."_dispositifs_v_version_anciens_urls" ADD CONSTRAINT "_dispositifs_v_version_anciens_urls_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "cms"."_dispositifs_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "cms"."_dispositifs_v_version_sources" ADD CONSTRAINT "_dispositifs_v_version_sources_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "cms"."_dispositifs_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "cms"."_dispositifs_v" ADD CONSTRAINT "_dispositifs_v_parent_id_dispositifs_id_fk" FOREIGN KEY ("parent_id") REFERENCES "cms"."dispositifs"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "cms"."ressources_themes" ADD CONSTRAINT "ressources_themes_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "cms"."ressources"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "cms"."ressources_profils" ADD CONSTRAINT "ressources_profils_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "cms"."ressources"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "cms"."_ressources_v_version_themes" ADD CONSTRAINT "_ressources_v_version_themes_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "cms"."_ressources_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "cms"."_ressources_v_version_profils" ADD CONSTRAINT "_ressources_v_version_profils_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "cms"."_ressources_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "cms"."_ressources_v" ADD CONSTRAINT "_ressources_v_parent_id_ressources_id_fk" FOREIGN KEY ("parent_id") REFERENCES "cms"."ressources"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "cms"."structures_reseaux" ADD CONSTRAINT "structures_reseaux_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "cms"."structures"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "cms"."structures_services_thematiques" ADD CONSTRAINT "structures_services_thematiques_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "cms"."structures_services"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "cms"."structures_services_publics" ADD CONSTRAINT "structures_services_publics_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "cms"."structures_services"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "cms"."structures_services_modes_accueil" ADD CONSTRAINT "structures_services_modes_accueil_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "cms"."structures_services"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "cms"."structures_services" ADD CONSTRAINT "structures_services_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "cms"."structures"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "cms"."_structures_v_version_reseaux" ADD CONSTRAINT "_structures_v_version_reseaux_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "cms"."_structures_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "cms"."_structures_v_version_services_thematiques" ADD CONSTRAINT "_structures_v_version_services_thematiques_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "cms"."_structures_v_version_services"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "cms"."_structures_v_version_services_publics" ADD CONSTRAINT "_structures_v_version_services_publics_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "cms"."_structures_v_version_services"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "cms"."_structures_v_version_services_modes_accueil" ADD CONSTRAINT "_structures_v_version_services_modes_accueil_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "cms"."_structures_v_version_services"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "cms"."_structures_v_version_services" ADD CONSTRAINT "_structures_v_version_services_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "cms"."_structures_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "cms"."_structures_v" ADD CONSTRAINT "_structures_v_parent_id_structures_id_fk" FOREIGN KEY ("parent_id") REFERENCES "cms"."structures"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "cms"."encarts" ADD CONSTRAINT "encarts_image_id_medias_id_fk" FOREIGN KEY ("image_id") REFERENCES "cms"."medias"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "cms"."encarts_rels" ADD CONSTRAINT "encarts_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "cms"."encarts"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "cms"."encarts_rels" ADD CONSTRAINT "encarts_rels_actualites_fk" FOREIGN KEY ("actualites_id") REFERENCES "cms"."actualites"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "cms"."encarts_rels" ADD CONSTRAINT "encarts_rels_manifestations_fk" FOREIGN KEY ("manifestations_id") REFERENCES "cms"."manifestations"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "cms"."encarts_rels" ADD CONSTRAINT "encarts_rels_pages_infos_fk" FOREIGN KEY ("pages_infos_id") REFERENCES "cms"."pages_infos"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "cms"."encarts_rels" ADD CONSTRAINT "encarts_rels_parcours_fk" FOREIGN KEY ("parcours_id") REFERENCES "cms"."parcours"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "cms"."encarts_rels" ADD CONSTRAINT "encarts_rels_dispositifs_fk" FOREIGN KEY ("dispositifs_id") REFERENCES "cms"."dispositifs"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "cms"."encarts_rels" ADD CONSTRAINT "encarts_rels_ressources_fk" FOREIGN KEY ("ressources_id") REFERENCES "cms"."ressources"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "cms"."encarts_rels" ADD CONSTRAINT "encarts_rels_structures_fk" FOREIGN KEY ("structures_id") REFERENCES "cms"."structures"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "cms"."_encarts_v" ADD CONSTRAINT "_encarts_v_parent_id_encarts_id_fk" FOREIGN KEY ("parent_id") REFERENCES "cms"."encarts"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "cms"."_encarts_v" ADD CONSTRAINT "_encarts_v_version_image_id_medias_id_fk" FOREIGN KEY ("version_image_id") REFERENCES "cms"."medias"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "cms"."_encarts_v_rels" ADD CONSTRAINT "_encarts_v_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "cms"."_encarts_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "cms"."_encarts_v_rels" ADD CONSTRAINT "_encarts_v_rels_actualites_fk" FOREIGN KEY ("actualites_id") REFERENCES "cms"."actualites"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "cms"."_encarts_v_rels" ADD CONSTRAINT "_encarts_v_rels_manifestations_fk" FOREIGN KEY ("manifestations_id") REFERENCES "cms"."manifestations"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "cms"."_encarts_v_rels" ADD CONSTRAINT "_encarts_v_rels_pages_infos_fk" FOREIGN KEY ("pages_infos_id") REFERENCES "cms"."pages_infos"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "cms"."_encarts_v_rels" ADD CONSTRAINT "_encarts_v_rels_parcours_fk" FOREIGN KEY ("parcours_id") REFERENCES "cms"."parcours"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "cms"."_encarts_v_rels" ADD CONSTRAINT "_encarts_v_rels_dispositifs_fk" FOREIGN KEY ("dispositifs_id") REFERENCES "cms"."dispositifs"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "cms"."_encarts_v_rels" ADD CONSTRAINT "_encarts_v_rels_ressources_fk" FOREIGN KEY ("ressources_id") REFERENCES "cms"."ressources"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "cms"."_encarts_v_rels" ADD CONSTRAINT "_encarts_v_rels_structures_fk" FOREIGN KEY ("structures_id") REFERENCES "cms"."structures"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "cms"."menus_liens" ADD CONSTRAINT "menus_liens_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "cms"."menus"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "cms"."menus_rels" ADD CONSTRAINT "menus_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "cms"."menus"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "cms"."menus_rels" ADD CONSTRAINT "menus_rels_actualites_fk" FOREIGN KEY ("actualites_id") REFERENCES "cms"."actualites"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "cms"."menus_rels" ADD CONSTRAINT "menus_rels_manifestations_fk" FOREIGN KEY ("manifestations_id") REFERENCES "cms"."manifestations"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "cms"."menus_rels" ADD CONSTRAINT "menus_rels_pages_infos_fk" FOREIGN KEY ("pages_infos_id") REFERENCES "cms"."pages_infos"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "cms"."menus_rels" ADD CONSTRAINT "menus_rels_parcours_fk" FOREIGN KEY ("parcours_id") REFERENCES "cms"."parcours"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "cms"."menus_rels" ADD CONSTRAINT "menus_rels_dispositifs_fk" FOREIGN KEY ("dispositifs_id") REFERENCES "cms"."dispositifs"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "cms"."menus_rels" ADD CONSTRAINT "menus_rels_ressources_fk" FOREIGN KEY ("ressources_id") REFERENCES "cms"."ressources"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "cms"."menus_rels" ADD CONSTRAINT "menus_rels_structures_fk" FOREIGN KEY ("structures_id") REFERENCES "cms"."structures"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "cms"."_menus_v_version_liens" ADD CONSTRAINT "_menus_v_version_liens_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "cms"."_menus_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "cms"."_menus_v" ADD CONSTRAINT "_menus_v_parent_id_menus_id_fk" FOREIGN KEY ("parent_id") REFERENCES "cms"."menus"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "cms"."_menus_v_rels" ADD CONSTRAINT "_menus_v_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "cms"."_menus_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "cms"."_menus_v_rels" ADD CONSTRAINT "_menus_v_rels_actualites_fk" FOREIGN KEY ("actualites_id") REFERENCES "cms"."actualites"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "cms"."_menus_v_rels" ADD CONSTRAINT "_menus_v_rels_manifestations_fk" FOREIGN KEY ("manifestations_id") REFERENCES "cms"."manifestations"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "cms"."_menus_v_rels" ADD CONSTRAINT "_menus_v_rels_pages_infos_fk" FOREIGN KEY ("pages_infos_id") REFERENCES "cms"."pages_infos"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "cms"."_menus_v_rels" ADD CONSTRAINT "_menus_v_rels_parcours_fk" FOREIGN KEY ("parcours_id") REFERENCES "cms"."parcours"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "cms"."_menus_v_rels" ADD CONSTRAINT "_menus_v_rels_dispositifs_fk" FOREIGN KEY ("dispositifs_id") REFERENCES "cms"."dispositifs"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "cms"."_menus_v_rels" ADD CONSTRAINT "_menus_v_rels_ressources_fk" FOREIGN KEY ("ressources_id") REFERENCES "cms"."ressources"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "cms"."_menus_v_rels" ADD CONSTRAINT "_menus_v_rels_structures_fk" FOREIGN KEY ("structures_id") REFERENCES "cms"."structures"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "cms"."_redirections_v" ADD CONSTRAINT "_redirections_v_parent_id_redirections_id_fk" FOREIGN KEY ("parent_id") REFERENCES "cms"."redirections"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "cms"."pages_legales_declaration_mises_a_jour" ADD CONSTRAINT "pages_legales_declaration_mises_a_jour_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "cms"."pages_legales"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "cms"."a11y_nonconformites" ADD CONSTRAINT "a11y_nonconformites_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "cms"."pages_legales"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "cms"."a11y_derogations" ADD CONSTRAINT "a11y_derogations_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "cms"."pages_legales"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "cms"."a11y_contenusexemptes" ADD CONSTRAINT "a11y_contenusexemptes_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "cms"."pages_legales"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "cms"."a11y_technologies" ADD CONSTRAINT "a11y_technologies_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "cms"."pages_legales"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "cms"."a11y_environnements" ADD CONSTRAINT "a11y_environnements_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "cms"."pages_legales"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "cms"."a11y_outils" ADD CONSTRAINT "a11y_outils_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "cms"."pages_legales"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "cms"."a11y_pagesverifiees" ADD CONSTRAINT "a11y_pagesverifiees_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "cms"."pages_legales"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "cms"."pages_legales_eco_conception_reponses" ADD CONSTRAINT "pages_legales_eco_conception_reponses_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "cms"."pages_legales"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "cms"."_pages_legales_v_version_declaration_mises_a_jour" ADD CONSTRAINT "_pages_legales_v_version_declaration_mises_a_jour_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "cms"."_pages_legales_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "cms"."_a11y_nonconformites_v" ADD CONSTRAINT "_a11y_nonconformites_v_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "cms"."_pages_legales_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "cms"."_a11y_derogations_v" ADD CONSTRAINT "_a11y_derogations_v_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "cms"."_pages_legales_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "cms"."_a11y_contenusexemptes_v" ADD CONSTRAINT "_a11y_contenusexemptes_v_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "cms"."_pages_legales_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "cms"."_a11y_technologies_v" ADD CONSTRAINT "_a11y_technologies_v_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "cms"."_pages_legales_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "cms"."_a11y_environnements_v" ADD CONSTRAINT "_a11y_environnements_v_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "cms"."_pages_legales_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "cms"."_a11y_outils_v" ADD CONSTRAINT "_a11y_outils_v_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "cms"."_pages_legales_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "cms"."_a11y_pagesverifiees_v" ADD CONSTRAINT "_a11y_pagesverifiees_v_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "cms"."_pages_legales_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "cms"."_pages_legales_v_version_eco_conception_reponses" ADD CONSTRAINT "_pages_legales_v_version_eco_conception_reponses_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "cms"."_pages_legales_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "cms"."_pages_legales_v" ADD CONSTRAINT "_pages_legales_v_parent_id_pages_legales_id_fk" FOREIGN KEY ("parent_id") REFERENCES "cms"."pages_legales"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "cms"."utilisateurs_sessions" ADD CONSTRAINT "utilisateurs_sessions_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "cms"."utilisateurs"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "cms"."payload_jobs_log" ADD CONSTRAINT "payload_jobs_log_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "cms"."payload_jobs"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "cms"."payload_preferences_rels" ADD CONSTRAINT "payload_preferences_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "cms"."payload_preferences"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "cms"."payload_preferences_rels" ADD CONSTRAINT "payload_preferences_rels_utilisateurs_fk" FOREIGN KEY ("utilisateurs_id") REFERENCES "cms"."utilisateurs"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "actualites_profils_order_idx" ON "cms"."actualites_profils" USING btree ("order");
  CREATE INDEX "actualites_profils_parent_idx" ON "cms"."actualites_profils" USING btree ("parent_id");
  CREATE INDEX "actualites_themes_order_idx" ON "cms"."actualites_themes" USING btree ("order");
  CREATE INDEX "actualites_themes_parent_idx" ON "cms"."actualites_themes" USING btree ("parent_id");
  CREATE INDEX "actualites_image_idx" ON "cms"."actualites" USING btree ("image_id");
  CREATE UNIQUE INDEX "actualites_identifiant_idx" ON "cms"."actualites" USING btree ("identifiant");
  CREATE INDEX "actualites_etape_idx" ON "cms"."actualites" USING btree ("etape");
  CREATE INDEX "actualites_updated_at_idx" ON "cms"."actualites" USING btree ("updated_at");
  CREATE INDEX "actualites_created_at_idx" ON "cms"."actualites" USING btree ("created_at");
  CREATE INDEX "actualites_deleted_at_idx" ON "cms"."actualites" USING btree ("deleted_at");
  CREATE INDEX "actualites__status_idx" ON "cms"."actualites" USING btree ("_status");
  CREATE INDEX "_actualites_v_version_profils_order_idx" ON "cms"."_actualites_v_version_profils" USING btree ("order");
  CREATE INDEX "_actualites_v_version_profils_parent_idx" ON "cms"."_actualites_v_version_profils" USING btree ("parent_id");
  CREATE INDEX "_actualites_v_version_themes_order_idx" ON "cms"."_actualites_v_version_themes" USING btree ("order");
  CREATE INDEX "_actualites_v_version_themes_parent_idx" ON "cms"."_actualites_v_version_themes" USING btree ("parent_id");
  CREATE INDEX "_actualites_v_parent_idx" ON "cms"."_actualites_v" USING btree ("parent_id");
  CREATE INDEX "_actualites_v_version_version_image_idx" ON "cms"."_actualites_v" USING btree ("version_image_id");
  CREATE INDEX "_actualites_v_version_version_identifiant_idx" ON "cms"."_actualites_v" USING btree ("version_identifiant");
  CREATE INDEX "_actualites_v_version_version_etape_idx" ON "cms"."_actualites_v" USING btree ("version_etape");
  CREATE INDEX "_actualites_v_version_version_updated_at_idx" ON "cms"."_actualites_v" USING btree ("version_updated_at");
  CREATE INDEX "_actualites_v_version_version_created_at_idx" ON "cms"."_actualites_v" USING btree ("version_created_at");
  CREATE INDEX "_actualites_v_version_version_deleted_at_idx" ON "cms"."_actualites_v" USING btree ("version_deleted_at");
  CREATE INDEX "_actualites_v_version_version__status_idx" ON "cms"."_actualites_v" USING btree ("version__status");
  CREATE INDEX "_actualites_v_created_at_idx" ON "cms"."_actualites_v" USING btree ("created_at");
  CREATE INDEX "_actualites_v_updated_at_idx" ON "cms"."_actualites_v" USING btree ("updated_at");
  CREATE INDEX "_actualites_v_latest_idx" ON "cms"."_actualites_v" USING btree ("latest");
  CREATE INDEX "manifestations_profils_order_idx" ON "cms"."manifestations_profils" USING btree ("order");
  CREATE INDEX "manifestations_profils_parent_idx" ON "cms"."manifestations_profils" USING btree ("parent_id");
  CREATE INDEX "manifestations_themes_order_idx" ON "cms"."manifestations_themes" USING btree ("order");
  CREATE INDEX "manifestations_themes_parent_idx" ON "cms"."manifestations_themes" USING btree ("parent_id");
  CREATE INDEX "manifestations_image_idx" ON "cms"."manifestations" USING btree ("image_id");
  CREATE UNIQUE INDEX "manifestations_identifiant_idx" ON "cms"."manifestations" USING btree ("identifiant");
  CREATE INDEX "manifestations_etape_idx" ON "cms"."manifestations" USING btree ("etape");
  CREATE INDEX "manifestations_updated_at_idx" ON "cms"."manifestations" USING btree ("updated_at");
  CREATE INDEX "manifestations_created_at_idx" ON "cms"."manifestations" USING btree ("created_at");
  CREATE INDEX "manifestations_deleted_at_idx" ON "cms"."manifestations" USING btree ("deleted_at");
  CREATE INDEX "manifestations__status_idx" ON "cms"."manifestations" USING btree ("_status");
  CREATE INDEX "_manifestations_v_version_profils_order_idx" ON "cms"."_manifestations_v_version_profils" USING btree ("order");
  CREATE INDEX "_manifestations_v_version_profils_parent_idx" ON "cms"."_manifestations_v_version_profils" USING btree ("parent_id");
  CREATE INDEX "_manifestations_v_version_themes_order_idx" ON "cms"."_manifestations_v_version_themes" USING btree ("order");
  CREATE INDEX "_manifestations_v_version_themes_parent_idx" ON "cms"."_manifestations_v_version_themes" USING btree ("parent_id");
  CREATE INDEX "_manifestations_v_parent_idx" ON "cms"."_manifestations_v" USING btree ("parent_id");
  CREATE INDEX "_manifestations_v_version_version_image_idx" ON "cms"."_manifestations_v" USING btree ("version_image_id");
  CREATE INDEX "_manifestations_v_version_version_identifiant_idx" ON "cms"."_manifestations_v" USING btree ("version_identifiant");
  CREATE INDEX "_manifestations_v_version_version_etape_idx" ON "cms"."_manifestations_v" USING btree ("version_etape");
  CREATE INDEX "_manifestations_v_version_version_updated_at_idx" ON "cms"."_manifestations_v" USING btree ("version_updated_at");
  CREATE INDEX "_manifestations_v_version_version_created_at_idx" ON "cms"."_manifestations_v" USING btree ("version_created_at");
  CREATE INDEX "_manifestations_v_version_version_deleted_at_idx" ON "cms"."_manifestations_v" USING btree ("version_deleted_at");
  CREATE INDEX "_manifestations_v_version_version__status_idx" ON "cms"."_manifestations_v" USING btree ("version__status");
  CREATE INDEX "_manifestations_v_created_at_idx" ON "cms"."_manifestations_v" USING btree ("created_at");
  CREATE INDEX "_manifestations_v_updated_at_idx" ON "cms"."_manifestations_v" USING btree ("updated_at");
  CREATE INDEX "_manifestations_v_latest_idx" ON "cms"."_manifestations_v" USING btree ("latest");
  CREATE INDEX "pages_infos_profils_order_idx" ON "cms"."pages_infos_profils" USING btree ("order");
  CREATE INDEX "pages_infos_profils_parent_idx" ON "cms"."pages_infos_profils" USING btree ("parent_id");
  CREATE INDEX "pages_infos_themes_order_idx" ON "cms"."pages_infos_themes" USING btree ("order");
  CREATE INDEX "pages_infos_themes_parent_idx" ON "cms"."pages_infos_themes" USING btree ("parent_id");
  CREATE INDEX "pages_infos_image_idx" ON "cms"."pages_infos" USING btree ("image_id");
  CREATE UNIQUE INDEX "pages_infos_identifiant_idx" ON "cms"."pages_infos" USING btree ("identifiant");
  CREATE INDEX "pages_infos_parent_idx" ON "cms"."pages_infos" USING btree ("parent_id");
  CREATE INDEX "pages_infos_etape_idx" ON "cms"."pages_infos" USING btree ("etape");
  CREATE INDEX "pages_infos_updated_at_idx" ON "cms"."pages_infos" USING btree ("updated_at");
  CREATE INDEX "pages_infos_created_at_idx" ON "cms"."pages_infos" USING btree ("created_at");
  CREATE INDEX "pages_infos_deleted_at_idx" ON "cms"."pages_infos" USING btree ("deleted_at");
  CREATE INDEX "pages_infos__status_idx" ON "cms"."pages_infos" USING btree ("_status");
  CREATE INDEX "_pages_infos_v_version_profils_order_idx" ON "cms"."_pages_infos_v_version_profils" USING btree ("order");
  CREATE INDEX "_pages_infos_v_version_profils_parent_idx" ON "cms"."_pages_infos_v_version_profils" USING btree ("parent_id");
  CREATE INDEX "_pages_infos_v_version_themes_order_idx" ON "cms"."_pages_infos_v_version_themes" USING btree ("order");
  CREATE INDEX "_pages_infos_v_version_themes_parent_idx" ON "cms"."_pages_infos_v_version_themes" USING btree ("parent_id");
  CREATE INDEX "_pages_infos_v_parent_idx" ON "cms"."_pages_infos_v" USING btree ("parent_id");
  CREATE INDEX "_pages_infos_v_version_version_image_idx" ON "cms"."_pages_infos_v" USING btree ("version_image_id");
  CREATE INDEX "_pages_infos_v_version_version_identifiant_idx" ON "cms"."_pages_infos_v" USING btree ("version_identifiant");
  CREATE INDEX "_pages_infos_v_version_version_parent_idx" ON "cms"."_pages_infos_v" USING btree ("version_parent_id");
  CREATE INDEX "_pages_infos_v_version_version_etape_idx" ON "cms"."_pages_infos_v" USING btree ("version_etape");
  CREATE INDEX "_pages_infos_v_version_version_updated_at_idx" ON "cms"."_pages_infos_v" USING btree ("version_updated_at");
  CREATE INDEX "_pages_infos_v_version_version_created_at_idx" ON "cms"."_pages_infos_v" USING btree ("version_created_at");
  CREATE INDEX "_pages_infos_v_version_version_deleted_at_idx" ON "cms"."_pages_infos_v" USING btree ("version_deleted_at");
  CREATE INDEX "_pages_infos_v_version_version__status_idx" ON "cms"."_pages_infos_v" USING btree ("version__status");
  CREATE INDEX "_pages_infos_v_created_at_idx" ON "cms"."_pages_infos_v" USING btree ("created_at");
  CREATE INDEX "_pages_infos_v_updated_at_idx" ON "cms"."_pages_infos_v" USING btree ("updated_at");
  CREATE INDEX "_pages_infos_v_latest_idx" ON "cms"."_pages_infos_v" USING btree ("latest");
  CREATE INDEX "parcours_etapes_liens_order_idx" ON "cms"."parcours_etapes_liens" USING btree ("_order");
  CREATE INDEX "parcours_etapes_liens_parent_id_idx" ON "cms"."parcours_etapes_liens" USING btree ("_parent_id");
  CREATE INDEX "parcours_etapes_order_idx" ON "cms"."parcours_etapes" USING btree ("_order");
  CREATE INDEX "parcours_etapes_parent_id_idx" ON "cms"."parcours_etapes" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "parcours_identifiant_idx" ON "cms"."parcours" USING btree ("identifiant");
  CREATE INDEX "parcours_image_idx" ON "cms"."parcours" USING btree ("image_id");
  CREATE INDEX "parcours_etape_idx" ON "cms"."parcours" USING btree ("etape");
  CREATE INDEX "parcours_updated_at_idx" ON "cms"."parcours" USING btree ("updated_at");
  CREATE INDEX "parcours_created_at_idx" ON "cms"."parcours" USING btree ("created_at");
  CREATE INDEX "parcours_deleted_at_idx" ON "cms"."parcours" USING btree ("deleted_at");
  CREATE INDEX "parcours__status_idx" ON "cms"."parcours" USING btree ("_status");
  CREATE INDEX "parcours_rels_order_idx" ON "cms"."parcours_rels" USING btree ("order");
  CREATE INDEX "parcours_rels_parent_idx" ON "cms"."parcours_rels" USING btree ("parent_id");
  CREATE INDEX "parcours_rels_path_idx" ON "cms"."parcours_rels" USING btree ("path");
  CREATE INDEX "parcours_rels_actualites_id_idx" ON "cms"."parcours_rels" USING btree ("actualites_id");
  CREATE INDEX "parcours_rels_manifestations_id_idx" ON "cms"."parcours_rels" USING btree ("manifestations_id");
  CREATE INDEX "parcours_rels_pages_infos_id_idx" ON "cms"."parcours_rels" USING btree ("pages_infos_id");
  CREATE INDEX "parcours_rels_parcours_id_idx" ON "cms"."parcours_rels" USING btree ("parcours_id");
  CREATE INDEX "parcours_rels_dispositifs_id_idx" ON "cms"."parcours_rels" USING btree ("dispositifs_id");
  CREATE INDEX "parcours_rels_ressources_id_idx" ON "cms"."parcours_rels" USING btree ("ressources_id");
  CREATE INDEX "parcours_rels_structures_id_idx" ON "cms"."parcours_rels" USING btree ("structures_id");
  CREATE INDEX "_parcours_v_version_etapes_liens_order_idx" ON "cms"."_parcours_v_version_etapes_liens" USING btree ("_order");
  CREATE INDEX "_parcours_v_version_etapes_liens_parent_id_idx" ON "cms"."_parcours_v_version_etapes_liens" USING btree ("_parent_id");
  CREATE INDEX "_parcours_v_version_etapes_order_idx" ON "cms"."_parcours_v_version_etapes" USING btree ("_order");
  CREATE INDEX "_parcours_v_version_etapes_parent_id_idx" ON "cms"."_parcours_v_version_etapes" USING btree ("_parent_id");
  CREATE INDEX "_parcours_v_parent_idx" ON "cms"."_parcours_v" USING btree ("parent_id");
  CREATE INDEX "_parcours_v_version_version_identifiant_idx" ON "cms"."_parcours_v" USING btree ("version_identifiant");
  CREATE INDEX "_parcours_v_version_version_image_idx" ON "cms"."_parcours_v" USING btree ("version_image_id");
  CREATE INDEX "_parcours_v_version_version_etape_idx" ON "cms"."_parcours_v" USING btree ("version_etape");
  CREATE INDEX "_parcours_v_version_version_updated_at_idx" ON "cms"."_parcours_v" USING btree ("version_updated_at");
  CREATE INDEX "_parcours_v_version_version_created_at_idx" ON "cms"."_parcours_v" USING btree ("version_created_at");
  CREATE INDEX "_parcours_v_version_version_deleted_at_idx" ON "cms"."_parcours_v" USING btree ("version_deleted_at");
  CREATE INDEX "_parcours_v_version_version__status_idx" ON "cms"."_parcours_v" USING btree ("version__status");
  CREATE INDEX "_parcours_v_created_at_idx" ON "cms"."_parcours_v" USING btree ("created_at");
  CREATE INDEX "_parcours_v_updated_at_idx" ON "cms"."_parcours_v" USING btree ("updated_at");
  CREATE INDEX "_parcours_v_latest_idx" ON "cms"."_parcours_v" USING btree ("latest");
  CREATE INDEX "_parcours_v_rels_order_idx" ON "cms"."_parcours_v_rels" USING btree ("order");
  CREATE INDEX "_parcours_v_rels_parent_idx" ON "cms"."_parcours_v_rels" USING btree ("parent_id");
  CREATE INDEX "_parcours_v_rels_path_idx" ON "cms"."_parcours_v_rels" USING btree ("path");
  CREATE INDEX "_parcours_v_rels_actualites_id_idx" ON "cms"."_parcours_v_rels" USING btree ("actualites_id");
  CREATE INDEX "_parcours_v_rels_manifestations_id_idx" ON "cms"."_parcours_v_rels" USING btree ("manifestations_id");
  CREATE INDEX "_parcours_v_rels_pages_infos_id_idx" ON "cms"."_parcours_v_rels" USING btree ("pages_infos_id");
  CREATE INDEX "_parcours_v_rels_parcours_id_idx" ON "cms"."_parcours_v_rels" USING btree ("parcours_id");
  CREATE INDEX "_parcours_v_rels_dispositifs_id_idx" ON "cms"."_parcours_v_rels" USING btree ("dispositifs_id");
  CREATE INDEX "_parcours_v_rels_ressources_id_idx" ON "cms"."_parcours_v_rels" USING btree ("ressources_id");
  CREATE INDEX "_parcours_v_rels_structures_id_idx" ON "cms"."_parcours_v_rels" USING btree ("structures_id");
  CREATE INDEX "questions_profils_order_idx" ON "cms"."questions_profils" USING btree ("order");
  CREATE INDEX "questions_profils_parent_idx" ON "cms"."questions_profils" USING btree ("parent_id");
  CREATE UNIQUE INDEX "questions_identifiant_idx" ON "cms"."questions" USING btree ("identifiant");
  CREATE INDEX "questions_etape_idx" ON "cms"."questions" USING btree ("etape");
  CREATE INDEX "questions_updated_at_idx" ON "cms"."questions" USING btree ("updated_at");
  CREATE INDEX "questions_created_at_idx" ON "cms"."questions" USING btree ("created_at");
  CREATE INDEX "questions_deleted_at_idx" ON "cms"."questions" USING btree ("deleted_at");
  CREATE INDEX "questions__status_idx" ON "cms"."questions" USING btree ("_status");
  CREATE INDEX "_questions_v_version_profils_order_idx" ON "cms"."_questions_v_version_profils" USING btree ("order");
  CREATE INDEX "_questions_v_version_profils_parent_idx" ON "cms"."_questions_v_version_profils" USING btree ("parent_id");
  CREATE INDEX "_questions_v_parent_idx" ON "cms"."_questions_v" USING btree ("parent_id");
  CREATE INDEX "_questions_v_version_version_identifiant_idx" ON "cms"."_questions_v" USING btree ("version_identifiant");
  CREATE INDEX "_questions_v_version_version_etape_idx" ON "cms"."_questions_v" USING btree ("version_etape");
  CREATE INDEX "_questions_v_version_version_updated_at_idx" ON "cms"."_questions_v" USING btree ("version_updated_at");
  CREATE INDEX "_questions_v_version_version_created_at_idx" ON "cms"."_questions_v" USING btree ("version_created_at");
  CREATE INDEX "_questions_v_version_version_deleted_at_idx" ON "cms"."_questions_v" USING btree ("version_deleted_at");
  CREATE INDEX "_questions_v_version_version__status_idx" ON "cms"."_questions_v" USING btree ("version__status");
  CREATE INDEX "_questions_v_created_at_idx" ON "cms"."_questions_v" USING btree ("created_at");
  CREATE INDEX "_questions_v_updated_at_idx" ON "cms"."_questions_v" USING btree ("updated_at");
  CREATE INDEX "_questions_v_latest_idx" ON "cms"."_questions_v" USING btree ("latest");
  CREATE INDEX "dispositifs_sigles_order_idx" ON "cms"."dispositifs_sigles" USING btree ("_order");
  CREATE INDEX "dispositifs_sigles_parent_id_idx" ON "cms"."dispositifs_sigles" USING btree ("_parent_id");
  CREATE INDEX "dispositifs_publics_order_idx" ON "cms"."dispositifs_publics" USING btree ("order");
  CREATE INDEX "dispositifs_publics_parent_idx" ON "cms"."dispositifs_publics" USING btree ("parent_id");
  CREATE INDEX "dispositifs_territoire_departements_order_idx" ON "cms"."dispositifs_territoire_departements" USING btree ("_order");
  CREATE INDEX "dispositifs_territoire_departements_parent_id_idx" ON "cms"."dispositifs_territoire_departements" USING btree ("_parent_id");
  CREATE INDEX "dispositifs_niveaux_order_idx" ON "cms"."dispositifs_niveaux" USING btree ("order");
  CREATE INDEX "dispositifs_niveaux_parent_idx" ON "cms"."dispositifs_niveaux" USING btree ("parent_id");
  CREATE INDEX "dispositifs_conditions_texte_order_idx" ON "cms"."dispositifs_conditions_texte" USING btree ("_order");
  CREATE INDEX "dispositifs_conditions_texte_parent_id_idx" ON "cms"."dispositifs_conditions_texte" USING btree ("_parent_id");
  CREATE INDEX "dispositifs_demarches_order_idx" ON "cms"."dispositifs_demarches" USING btree ("_order");
  CREATE INDEX "dispositifs_demarches_parent_id_idx" ON "cms"."dispositifs_demarches" USING btree ("_parent_id");
  CREATE INDEX "dispositifs_pieces_order_idx" ON "cms"."dispositifs_pieces" USING btree ("_order");
  CREATE INDEX "dispositifs_pieces_parent_id_idx" ON "cms"."dispositifs_pieces" USING btree ("_parent_id");
  CREATE INDEX "dispositifs_anciens_urls_order_idx" ON "cms"."dispositifs_anciens_urls" USING btree ("_order");
  CREATE INDEX "dispositifs_anciens_urls_parent_id_idx" ON "cms"."dispositifs_anciens_urls" USING btree ("_parent_id");
  CREATE INDEX "dispositifs_sources_order_idx" ON "cms"."dispositifs_sources" USING btree ("_order");
  CREATE INDEX "dispositifs_sources_parent_id_idx" ON "cms"."dispositifs_sources" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "dispositifs_identifiant_idx" ON "cms"."dispositifs" USING btree ("identifiant");
  CREATE INDEX "dispositifs_etape_idx" ON "cms"."dispositifs" USING btree ("etape");
  CREATE INDEX "dispositifs_updated_at_idx" ON "cms"."dispositifs" USING btree ("updated_at");
  CREATE INDEX "dispositifs_created_at_idx" ON "cms"."dispositifs" USING btree ("created_at");
  CREATE INDEX "dispositifs_deleted_at_idx" ON "cms"."dispositifs" USING btree ("deleted_at");
  CREATE INDEX "dispositifs__status_idx" ON "cms"."dispositifs" USING btree ("_status");
  CREATE INDEX "_dispositifs_v_version_sigles_order_idx" ON "cms"."_dispositifs_v_version_sigles" USING btree ("_order");
  CREATE INDEX "_dispositifs_v_version_sigles_parent_id_idx" ON "cms"."_dispositifs_v_version_sigles" USING btree ("_parent_id");
  CREATE INDEX "_dispositifs_v_version_publics_order_idx" ON "cms"."_dispositifs_v_version_publics" USING btree ("order");
  CREATE INDEX "_dispositifs_v_version_publics_parent_idx" ON "cms"."_dispositifs_v_version_publics" USING btree ("parent_id");
  CREATE INDEX "_dispositifs_v_version_territoire_departements_order_idx" ON "cms"."_dispositifs_v_version_territoire_departements" USING btree ("_order");
  CREATE INDEX "_dispositifs_v_version_territoire_departements_parent_id_idx" ON "cms"."_dispositifs_v_version_territoire_departements" USING btree ("_parent_id");
  CREATE INDEX "_dispositifs_v_version_niveaux_order_idx" ON "cms"."_dispositifs_v_version_niveaux" USING btree ("order");
  CREATE INDEX "_dispositifs_v_version_niveaux_parent_idx" ON "cms"."_dispositifs_v_version_niveaux" USING btree ("parent_id");
  CREATE INDEX "_dispositifs_v_version_conditions_texte_order_idx" ON "cms"."_dispositifs_v_version_conditions_texte" USING btree ("_order");
  CREATE INDEX "_dispositifs_v_version_conditions_texte_parent_id_idx" ON "cms"."_dispositifs_v_version_conditions_texte" USING btree ("_parent_id");
  CREATE INDEX "_dispositifs_v_version_demarches_order_idx" ON "cms"."_dispositifs_v_version_demarches" USING btree ("_order");
  CREATE INDEX "_dispositifs_v_version_demarches_parent_id_idx" ON "cms"."_dispositifs_v_version_demarches" USING btree ("_parent_id");
  CREATE INDEX "_dispositifs_v_version_pieces_order_idx" ON "cms"."_dispositifs_v_version_pieces" USING btree ("_order");
  CREATE INDEX "_dispositifs_v_version_pieces_parent_id_idx" ON "cms"."_dispositifs_v_version_pieces" USING btree ("_parent_id");
  CREATE INDEX "_dispositifs_v_version_anciens_urls_order_idx" ON "cms"."_dispositifs_v_version_anciens_urls" USING btree ("_order");
  CREATE INDEX "_dispositifs_v_version_anciens_urls_parent_id_idx" ON "cms"."_dispositifs_v_version_anciens_urls" USING btree ("_parent_id");
  CREATE INDEX "_dispositifs_v_version_sources_order_idx" ON "cms"."_dispositifs_v_version_sources" USING btree ("_order");
  CREATE INDEX "_dispositifs_v_version_sources_parent_id_idx" ON "cms"."_dispositifs_v_version_sources" USING btree ("_parent_id");
  CREATE INDEX "_dispositifs_v_parent_idx" ON "cms"."_dispositifs_v" USING btree ("parent_id");
  CREATE INDEX "_dispositifs_v_version_version_identifiant_idx" ON "cms"."_dispositifs_v" USING btree ("version_identifiant");
  CREATE INDEX "_dispositifs_v_version_version_etape_idx" ON "cms"."_dispositifs_v" USING btree ("version_etape");
  CREATE INDEX "_dispositifs_v_version_version_updated_at_idx" ON "cms"."_dispositifs_v" USING btree ("version_updated_at");
  CREATE INDEX "_dispositifs_v_version_version_created_at_idx" ON "cms"."_dispositifs_v" USING btree ("version_created_at");
  CREATE INDEX "_dispositifs_v_version_version_deleted_at_idx" ON "cms"."_dispositifs_v" USING btree ("version_deleted_at");
  CREATE INDEX "_dispositifs_v_version_version__status_idx" ON "cms"."_dispositifs_v" USING btree ("version__status");
  CREATE INDEX "_dispositifs_v_created_at_idx" ON "cms"."_dispositifs_v" USING btree ("created_at");
  CREATE INDEX "_dispositifs_v_updated_at_idx" ON "cms"."_dispositifs_v" USING btree ("updated_at");
  CREATE INDEX "_dispositifs_v_latest_idx" ON "cms"."_dispositifs_v" USING btree ("latest");
  CREATE INDEX "ressources_themes_order_idx" ON "cms"."ressources_themes" USING btree ("order");
  CREATE INDEX "ressources_themes_parent_idx" ON "cms"."ressources_themes" USING btree ("parent_id");
  CREATE INDEX "ressources_profils_order_idx" ON "cms"."ressources_profils" USING btree ("order");
  CREATE INDEX "ressources_profils_parent_idx" ON "cms"."ressources_profils" USING btree ("parent_id");
  CREATE UNIQUE INDEX "ressources_identifiant_idx" ON "cms"."ressources" USING btree ("identifiant");
  CREATE INDEX "ressources_etape_idx" ON "cms"."ressources" USING btree ("etape");
  CREATE INDEX "ressources_updated_at_idx" ON "cms"."ressources" USING btree ("updated_at");
  CREATE INDEX "ressources_created_at_idx" ON "cms"."ressources" USING btree ("created_at");
  CREATE INDEX "ressources_deleted_at_idx" ON "cms"."ressources" USING btree ("deleted_at");
  CREATE INDEX "ressources__status_idx" ON "cms"."ressources" USING btree ("_status");
  CREATE INDEX "_ressources_v_version_themes_order_idx" ON "cms"."_ressources_v_version_themes" USING btree ("order");
  CREATE INDEX "_ressources_v_version_themes_parent_idx" ON "cms"."_ressources_v_version_themes" USING btree ("parent_id");
  CREATE INDEX "_ressources_v_version_profils_order_idx" ON "cms"."_ressources_v_version_profils" USING btree ("order");
  CREATE INDEX "_ressources_v_version_profils_parent_idx" ON "cms"."_ressources_v_version_profils" USING btree ("parent_id");
  CREATE INDEX "_ressources_v_parent_idx" ON "cms"."_ressources_v" USING btree ("parent_id");
  CREATE INDEX "_ressources_v_version_version_identifiant_idx" ON "cms"."_ressources_v" USING btree ("version_identifiant");
  CREATE INDEX "_ressources_v_version_version_etape_idx" ON "cms"."_ressources_v" USING btree ("version_etape");
  CREATE INDEX "_ressources_v_version_version_updated_at_idx" ON "cms"."_ressources_v" USING btree ("version_updated_at");
  CREATE INDEX "_ressources_v_version_version_created_at_idx" ON "cms"."_ressources_v" USING btree ("version_created_at");
  CREATE INDEX "_ressources_v_version_version_deleted_at_idx" ON "cms"."_ressources_v" USING btree ("version_deleted_at");
  CREATE INDEX "_ressources_v_version_version__status_idx" ON "cms"."_ressources_v" USING btree ("version__status");
  CREATE INDEX "_ressources_v_created_at_idx" ON "cms"."_ressources_v" USING btree ("created_at");
  CREATE INDEX "_ressources_v_updated_at_idx" ON "cms"."_ressources_v" USING btree ("updated_at");
  CREATE INDEX "_ressources_v_latest_idx" ON "cms"."_ressources_v" USING btree ("latest");
  CREATE INDEX "structures_reseaux_order_idx" ON "cms"."structures_reseaux" USING btree ("order");
  CREATE INDEX "structures_reseaux_parent_idx" ON "cms"."structures_reseaux" USING btree ("parent_id");
  CREATE INDEX "structures_services_thematiques_order_idx" ON "cms"."structures_services_thematiques" USING btree ("order");
  CREATE INDEX "structures_services_thematiques_parent_idx" ON "cms"."structures_services_thematiques" USING btree ("parent_id");
  CREATE INDEX "structures_services_publics_order_idx" ON "cms"."structures_services_publics" USING btree ("order");
  CREATE INDEX "structures_services_publics_parent_idx" ON "cms"."structures_services_publics" USING btree ("parent_id");
  CREATE INDEX "structures_services_modes_accueil_order_idx" ON "cms"."structures_services_modes_accueil" USING btree ("order");
  CREATE INDEX "structures_services_modes_accueil_parent_idx" ON "cms"."structures_services_modes_accueil" USING btree ("parent_id");
  CREATE INDEX "structures_services_order_idx" ON "cms"."structures_services" USING btree ("_order");
  CREATE INDEX "structures_services_parent_id_idx" ON "cms"."structures_services" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "structures_identifiant_idx" ON "cms"."structures" USING btree ("identifiant");
  CREATE INDEX "structures_etape_idx" ON "cms"."structures" USING btree ("etape");
  CREATE INDEX "structures_updated_at_idx" ON "cms"."structures" USING btree ("updated_at");
  CREATE INDEX "structures_created_at_idx" ON "cms"."structures" USING btree ("created_at");
  CREATE INDEX "structures_deleted_at_idx" ON "cms"."structures" USING btree ("deleted_at");
  CREATE INDEX "structures__status_idx" ON "cms"."structures" USING btree ("_status");
  CREATE INDEX "_structures_v_version_reseaux_order_idx" ON "cms"."_structures_v_version_reseaux" USING btree ("order");
  CREATE INDEX "_structures_v_version_reseaux_parent_idx" ON "cms"."_structures_v_version_reseaux" USING btree ("parent_id");
  CREATE INDEX "_structures_v_version_services_thematiques_order_idx" ON "cms"."_structures_v_version_services_thematiques" USING btree ("order");
  CREATE INDEX "_structures_v_version_services_thematiques_parent_idx" ON "cms"."_structures_v_version_services_thematiques" USING btree ("parent_id");
  CREATE INDEX "_structures_v_version_services_publics_order_idx" ON "cms"."_structures_v_version_services_publics" USING btree ("order");
  CREATE INDEX "_structures_v_version_services_publics_parent_idx" ON "cms"."_structures_v_version_services_publics" USING btree ("parent_id");
  CREATE INDEX "_structures_v_version_services_modes_accueil_order_idx" ON "cms"."_structures_v_version_services_modes_accueil" USING btree ("order");
  CREATE INDEX "_structures_v_version_services_modes_accueil_parent_idx" ON "cms"."_structures_v_version_services_modes_accueil" USING btree ("parent_id");
  CREATE INDEX "_structures_v_version_services_order_idx" ON "cms"."_structures_v_version_services" USING btree ("_order");
  CREATE INDEX "_structures_v_version_services_parent_id_idx" ON "cms"."_structures_v_version_services" USING btree ("_parent_id");
  CREATE INDEX "_structures_v_parent_idx" ON "cms"."_structures_v" USING btree ("parent_id");
  CREATE INDEX "_structures_v_version_version_identifiant_idx" ON "cms"."_structures_v" USING btree ("version_identifiant");
  CREATE INDEX "_structures_v_version_version_etape_idx" ON "cms"."_structures_v" USING btree ("version_etape");
  CREATE INDEX "_structures_v_version_version_updated_at_idx" ON "cms"."_structures_v" USING btree ("version_updated_at");
  CREATE INDEX "_structures_v_version_version_created_at_idx" ON "cms"."_structures_v" USING btree ("version_created_at");
  CREATE INDEX "_structures_v_version_version_deleted_at_idx" ON "cms"."_structures_v" USING btree ("version_deleted_at");
  CREATE INDEX "_structures_v_version_version__status_idx" ON "cms"."_structures_v" USING btree ("version__status");
  CREATE INDEX "_structures_v_created_at_idx" ON "cms"."_structures_v" USING btree ("created_at");
  CREATE INDEX "_structures_v_updated_at_idx" ON "cms"."_structures_v" USING btree ("updated_at");
  CREATE INDEX "_structures_v_latest_idx" ON "cms"."_structures_v" USING btree ("latest");
  CREATE INDEX "encarts_image_idx" ON "cms"."encarts" USING btree ("image_id");
  CREATE UNIQUE INDEX "encarts_identifiant_idx" ON "cms"."encarts" USING btree ("identifiant");
  CREATE INDEX "encarts_etape_idx" ON "cms"."encarts" USING btree ("etape");
  CREATE INDEX "encarts_updated_at_idx" ON "cms"."encarts" USING btree ("updated_at");
  CREATE INDEX "encarts_created_at_idx" ON "cms"."encarts" USING btree ("created_at");
  CREATE INDEX "encarts_deleted_at_idx" ON "cms"."encarts" USING btree ("deleted_at");
  CREATE INDEX "encarts__status_idx" ON "cms"."encarts" USING btree ("_status");
  CREATE INDEX "encarts_rels_order_idx" ON "cms"."encarts_rels" USING btree ("order");
  CREATE INDEX "encarts_rels_parent_idx" ON "cms"."encarts_rels" USING btree ("parent_id");
  CREATE INDEX "encarts_rels_path_idx" ON "cms"."encarts_rels" USING btree ("path");
  CREATE INDEX "encarts_rels_actualites_id_idx" ON "cms"."encarts_rels" USING btree ("actualites_id");
  CREATE INDEX "encarts_rels_manifestations_id_idx" ON "cms"."encarts_rels" USING btree ("manifestations_id");
  CREATE INDEX "encarts_rels_pages_infos_id_idx" ON "cms"."encarts_rels" USING btree ("pages_infos_id");
  CREATE INDEX "encarts_rels_parcours_id_idx" ON "cms"."encarts_rels" USING btree ("parcours_id");
  CREATE INDEX "encarts_rels_dispositifs_id_idx" ON "cms"."encarts_rels" USING btree ("dispositifs_id");
  CREATE INDEX "encarts_rels_ressources_id_idx" ON "cms"."encarts_rels" USING btree ("ressources_id");
  CREATE INDEX "encarts_rels_structures_id_idx" ON "cms"."encarts_rels" USING btree ("structures_id");
  CREATE INDEX "_encarts_v_parent_idx" ON "cms"."_encarts_v" USING btree ("parent_id");
  CREATE INDEX "_encarts_v_version_version_image_idx" ON "cms"."_encarts_v" USING btree ("version_image_id");
  CREATE INDEX "_encarts_v_version_version_identifiant_idx" ON "cms"."_encarts_v" USING btree ("version_identifiant");
  CREATE INDEX "_encarts_v_version_version_etape_idx" ON "cms"."_encarts_v" USING btree ("version_etape");
  CREATE INDEX "_encarts_v_version_version_updated_at_idx" ON "cms"."_encarts_v" USING btree ("version_updated_at");
  CREATE INDEX "_encarts_v_version_version_created_at_idx" ON "cms"."_encarts_v" USING btree ("version_created_at");
  CREATE INDEX "_encarts_v_version_version_deleted_at_idx" ON "cms"."_encarts_v" USING btree ("version_deleted_at");
  CREATE INDEX "_encarts_v_version_version__status_idx" ON "cms"."_encarts_v" USING btree ("version__status");
  CREATE INDEX "_encarts_v_created_at_idx" ON "cms"."_encarts_v" USING btree ("created_at");
  CREATE INDEX "_encarts_v_updated_at_idx" ON "cms"."_encarts_v" USING btree ("updated_at");
  CREATE INDEX "_encarts_v_latest_idx" ON "cms"."_encarts_v" USING btree ("latest");
  CREATE INDEX "_encarts_v_rels_order_idx" ON "cms"."_encarts_v_rels" USING btree ("order");
  CREATE INDEX "_encarts_v_rels_parent_idx" ON "cms"."_encarts_v_rels" USING btree ("parent_id");
  CREATE INDEX "_encarts_v_rels_path_idx" ON "cms"."_encarts_v_rels" USING btree ("path");
  CREATE INDEX "_encarts_v_rels_actualites_id_idx" ON "cms"."_encarts_v_rels" USING btree ("actualites_id");
  CREATE INDEX "_encarts_v_rels_manifestations_id_idx" ON "cms"."_encarts_v_rels" USING btree ("manifestations_id");
  CREATE INDEX "_encarts_v_rels_pages_infos_id_idx" ON "cms"."_encarts_v_rels" USING btree ("pages_infos_id");
  CREATE INDEX "_encarts_v_rels_parcours_id_idx" ON "cms"."_encarts_v_rels" USING btree ("parcours_id");
  CREATE INDEX "_encarts_v_rels_dispositifs_id_idx" ON "cms"."_encarts_v_rels" USING btree ("dispositifs_id");
  CREATE INDEX "_encarts_v_rels_ressources_id_idx" ON "cms"."_encarts_v_rels" USING btree ("ressources_id");
  CREATE INDEX "_encarts_v_rels_structures_id_idx" ON "cms"."_encarts_v_rels" USING btree ("structures_id");
  CREATE INDEX "menus_liens_order_idx" ON "cms"."menus_liens" USING btree ("_order");
  CREATE INDEX "menus_liens_parent_id_idx" ON "cms"."menus_liens" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "menus_identifiant_idx" ON "cms"."menus" USING btree ("identifiant");
  CREATE INDEX "menus_etape_idx" ON "cms"."menus" USING btree ("etape");
  CREATE INDEX "menus_updated_at_idx" ON "cms"."menus" USING btree ("updated_at");
  CREATE INDEX "menus_created_at_idx" ON "cms"."menus" USING btree ("created_at");
  CREATE INDEX "menus_deleted_at_idx" ON "cms"."menus" USING btree ("deleted_at");
  CREATE INDEX "menus__status_idx" ON "cms"."menus" USING btree ("_status");
  CREATE INDEX "menus_rels_order_idx" ON "cms"."menus_rels" USING btree ("order");
  CREATE INDEX "menus_rels_parent_idx" ON "cms"."menus_rels" USING btree ("parent_id");
  CREATE INDEX "menus_rels_path_idx" ON "cms"."menus_rels" USING btree ("path");
  CREATE INDEX "menus_rels_actualites_id_idx" ON "cms"."menus_rels" USING btree ("actualites_id");
  CREATE INDEX "menus_rels_manifestations_id_idx" ON "cms"."menus_rels" USING btree ("manifestations_id");
  CREATE INDEX "menus_rels_pages_infos_id_idx" ON "cms"."menus_rels" USING btree ("pages_infos_id");
  CREATE INDEX "menus_rels_parcours_id_idx" ON "cms"."menus_rels" USING btree ("parcours_id");
  CREATE INDEX "menus_rels_dispositifs_id_idx" ON "cms"."menus_rels" USING btree ("dispositifs_id");
  CREATE INDEX "menus_rels_ressources_id_idx" ON "cms"."menus_rels" USING btree ("ressources_id");
  CREATE INDEX "menus_rels_structures_id_idx" ON "cms"."menus_rels" USING btree ("structures_id");
  CREATE INDEX "_menus_v_version_liens_order_idx" ON "cms"."_menus_v_version_liens" USING btree ("_order");
  CREATE INDEX "_menus_v_version_liens_parent_id_idx" ON "cms"."_menus_v_version_liens" USING btree ("_parent_id");
  CREATE INDEX "_menus_v_parent_idx" ON "cms"."_menus_v" USING btree ("parent_id");
  CREATE INDEX "_menus_v_version_version_identifiant_idx" ON "cms"."_menus_v" USING btree ("version_identifiant");
  CREATE INDEX "_menus_v_version_version_etape_idx" ON "cms"."_menus_v" USING btree ("version_etape");
  CREATE INDEX "_menus_v_version_version_updated_at_idx" ON "cms"."_menus_v" USING btree ("version_updated_at");
  CREATE INDEX "_menus_v_version_version_created_at_idx" ON "cms"."_menus_v" USING btree ("version_created_at");
  CREATE INDEX "_menus_v_version_version_deleted_at_idx" ON "cms"."_menus_v" USING btree ("version_deleted_at");
  CREATE INDEX "_menus_v_version_version__status_idx" ON "cms"."_menus_v" USING btree ("version__status");
  CREATE INDEX "_menus_v_created_at_idx" ON "cms"."_menus_v" USING btree ("created_at");
  CREATE INDEX "_menus_v_updated_at_idx" ON "cms"."_menus_v" USING btree ("updated_at");
  CREATE INDEX "_menus_v_latest_idx" ON "cms"."_menus_v" USING btree ("latest");
  CREATE INDEX "_menus_v_rels_order_idx" ON "cms"."_menus_v_rels" USING btree ("order");
  CREATE INDEX "_menus_v_rels_parent_idx" ON "cms"."_menus_v_rels" USING btree ("parent_id");
  CREATE INDEX "_menus_v_rels_path_idx" ON "cms"."_menus_v_rels" USING btree ("path");
  CREATE INDEX "_menus_v_rels_actualites_id_idx" ON "cms"."_menus_v_rels" USING btree ("actualites_id");
  CREATE INDEX "_menus_v_rels_manifestations_id_idx" ON "cms"."_menus_v_rels" USING btree ("manifestations_id");
  CREATE INDEX "_menus_v_rels_pages_infos_id_idx" ON "cms"."_menus_v_rels" USING btree ("pages_infos_id");
  CREATE INDEX "_menus_v_rels_parcours_id_idx" ON "cms"."_menus_v_rels" USING btree ("parcours_id");
  CREATE INDEX "_menus_v_rels_dispositifs_id_idx" ON "cms"."_menus_v_rels" USING btree ("dispositifs_id");
  CREATE INDEX "_menus_v_rels_ressources_id_idx" ON "cms"."_menus_v_rels" USING btree ("ressources_id");
  CREATE INDEX "_menus_v_rels_structures_id_idx" ON "cms"."_menus_v_rels" USING btree ("structures_id");
  CREATE UNIQUE INDEX "redirections_identifiant_idx" ON "cms"."redirections" USING btree ("identifiant");
  CREATE INDEX "redirections_etape_idx" ON "cms"."redirections" USING btree ("etape");
  CREATE INDEX "redirections_updated_at_idx" ON "cms"."redirections" USING btree ("updated_at");
  CREATE INDEX "redirections_created_at_idx" ON "cms"."redirections" USING btree ("created_at");
  CREATE INDEX "redirections_deleted_at_idx" ON "cms"."redirections" USING btree ("deleted_at");
  CREATE INDEX "redirections__status_idx" ON "cms"."redirections" USING btree ("_status");
  CREATE INDEX "_redirections_v_parent_idx" ON "cms"."_redirections_v" USING btree ("parent_id");
  CREATE INDEX "_redirections_v_version_version_identifiant_idx" ON "cms"."_redirections_v" USING btree ("version_identifiant");
  CREATE INDEX "_redirections_v_version_version_etape_idx" ON "cms"."_redirections_v" USING btree ("version_etape");
  CREATE INDEX "_redirections_v_version_version_updated_at_idx" ON "cms"."_redirections_v" USING btree ("version_updated_at");
  CREATE INDEX "_redirections_v_version_version_created_at_idx" ON "cms"."_redirections_v" USING btree ("version_created_at");
  CREATE INDEX "_redirections_v_version_version_deleted_at_idx" ON "cms"."_redirections_v" USING btree ("version_deleted_at");
  CREATE INDEX "_redirections_v_version_version__status_idx" ON "cms"."_redirections_v" USING btree ("version__status");
  CREATE INDEX "_redirections_v_created_at_idx" ON "cms"."_redirections_v" USING btree ("created_at");
  CREATE INDEX "_redirections_v_updated_at_idx" ON "cms"."_redirections_v" USING btree ("updated_at");
  CREATE INDEX "_redirections_v_latest_idx" ON "cms"."_redirections_v" USING btree ("latest");
  CREATE INDEX "pages_legales_declaration_mises_a_jour_order_idx" ON "cms"."pages_legales_declaration_mises_a_jour" USING btree ("_order");
  CREATE INDEX "pages_legales_declaration_mises_a_jour_parent_id_idx" ON "cms"."pages_legales_declaration_mises_a_jour" USING btree ("_parent_id");
  CREATE INDEX "a11y_nonconformites_order_idx" ON "cms"."a11y_nonconformites" USING btree ("_order");
  CREATE INDEX "a11y_nonconformites_parent_id_idx" ON "cms"."a11y_nonconformites" USING btree ("_parent_id");
  CREATE INDEX "a11y_derogations_order_idx" ON "cms"."a11y_derogations" USING btree ("_order");
  CREATE INDEX "a11y_derogations_parent_id_idx" ON "cms"."a11y_derogations" USING btree ("_parent_id");
  CREATE INDEX "a11y_contenusexemptes_order_idx" ON "cms"."a11y_contenusexemptes" USING btree ("_order");
  CREATE INDEX "a11y_contenusexemptes_parent_id_idx" ON "cms"."a11y_contenusexemptes" USING btree ("_parent_id");
  CREATE INDEX "a11y_technologies_order_idx" ON "cms"."a11y_technologies" USING btree ("_order");
  CREATE INDEX "a11y_technologies_parent_id_idx" ON "cms"."a11y_technologies" USING btree ("_parent_id");
  CREATE INDEX "a11y_environnements_order_idx" ON "cms"."a11y_environnements" USING btree ("_order");
  CREATE INDEX "a11y_environnements_parent_id_idx" ON "cms"."a11y_environnements" USING btree ("_parent_id");
  CREATE INDEX "a11y_outils_order_idx" ON "cms"."a11y_outils" USING btree ("_order");
  CREATE INDEX "a11y_outils_parent_id_idx" ON "cms"."a11y_outils" USING btree ("_parent_id");
  CREATE INDEX "a11y_pagesverifiees_order_idx" ON "cms"."a11y_pagesverifiees" USING btree ("_order");
  CREATE INDEX "a11y_pagesverifiees_parent_id_idx" ON "cms"."a11y_pagesverifiees" USING btree ("_parent_id");
  CREATE INDEX "pages_legales_eco_conception_reponses_order_idx" ON "cms"."pages_legales_eco_conception_reponses" USING btree ("_order");
  CREATE INDEX "pages_legales_eco_conception_reponses_parent_id_idx" ON "cms"."pages_legales_eco_conception_reponses" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "pages_legales_identifiant_idx" ON "cms"."pages_legales" USING btree ("identifiant");
  CREATE INDEX "pages_legales_etape_idx" ON "cms"."pages_legales" USING btree ("etape");
  CREATE INDEX "pages_legales_updated_at_idx" ON "cms"."pages_legales" USING btree ("updated_at");
  CREATE INDEX "pages_legales_created_at_idx" ON "cms"."pages_legales" USING btree ("created_at");
  CREATE INDEX "pages_legales_deleted_at_idx" ON "cms"."pages_legales" USING btree ("deleted_at");
  CREATE INDEX "pages_legales__status_idx" ON "cms"."pages_legales" USING btree ("_status");
  CREATE INDEX "_pages_legales_v_version_declaration_mises_a_jour_order_idx" ON "cms"."_pages_legales_v_version_declaration_mises_a_jour" USING btree ("_order");
  CREATE INDEX "_pages_legales_v_version_declaration_mises_a_jour_parent_id_idx" ON "cms"."_pages_legales_v_version_declaration_mises_a_jour" USING btree ("_parent_id");
  CREATE INDEX "_a11y_nonconformites_v_order_idx" ON "cms"."_a11y_nonconformites_v" USING btree ("_order");
  CREATE INDEX "_a11y_nonconformites_v_parent_id_idx" ON "cms"."_a11y_nonconformites_v" USING btree ("_parent_id");
  CREATE INDEX "_a11y_derogations_v_order_idx" ON "cms"."_a11y_derogations_v" USING btree ("_order");
  CREATE INDEX "_a11y_derogations_v_parent_id_idx" ON "cms"."_a11y_derogations_v" USING btree ("_parent_id");
  CREATE INDEX "_a11y_contenusexemptes_v_order_idx" ON "cms"."_a11y_contenusexemptes_v" USING btree ("_order");
  CREATE INDEX "_a11y_contenusexemptes_v_parent_id_idx" ON "cms"."_a11y_contenusexemptes_v" USING btree ("_parent_id");
  CREATE INDEX "_a11y_technologies_v_order_idx" ON "cms"."_a11y_technologies_v" USING btree ("_order");
  CREATE INDEX "_a11y_technologies_v_parent_id_idx" ON "cms"."_a11y_technologies_v" USING btree ("_parent_id");
  CREATE INDEX "_a11y_environnements_v_order_idx" ON "cms"."_a11y_environnements_v" USING btree ("_order");
  CREATE INDEX "_a11y_environnements_v_parent_id_idx" ON "cms"."_a11y_environnements_v" USING btree ("_parent_id");
  CREATE INDEX "_a11y_outils_v_order_idx" ON "cms"."_a11y_outils_v" USING btree ("_order");
  CREATE INDEX "_a11y_outils_v_parent_id_idx" ON "cms"."_a11y_outils_v" USING btree ("_parent_id");
  CREATE INDEX "_a11y_pagesverifiees_v_order_idx" ON "cms"."_a11y_pagesverifiees_v" USING btree ("_order");
  CREATE INDEX "_a11y_pagesverifiees_v_parent_id_idx" ON "cms"."_a11y_pagesverifiees_v" USING btree ("_parent_id");
  CREATE INDEX "_pages_legales_v_version_eco_conception_reponses_order_idx" ON "cms"."_pages_legales_v_version_eco_conception_reponses" USING btree ("_order");
  CREATE INDEX "_pages_legales_v_version_eco_conception_reponses_parent_id_idx" ON "cms"."_pages_legales_v_version_eco_conception_reponses" USING btree ("_parent_id");
  CREATE INDEX "_pages_legales_v_parent_idx" ON "cms"."_pages_legales_v" USING btree ("parent_id");
  CREATE INDEX "_pages_legales_v_version_version_identifiant_idx" ON "cms"."_pages_legales_v" USING btree ("version_identifiant");
  CREATE INDEX "_pages_legales_v_version_version_etape_idx" ON "cms"."_pages_legales_v" USING btree ("version_etape");
  CREATE INDEX "_pages_legales_v_version_version_updated_at_idx" ON "cms"."_pages_legales_v" USING btree ("version_updated_at");
  CREATE INDEX "_pages_legales_v_version_version_created_at_idx" ON "cms"."_pages_legales_v" USING btree ("version_created_at");
  CREATE INDEX "_pages_legales_v_version_version_deleted_at_idx" ON "cms"."_pages_legales_v" USING btree ("version_deleted_at");
  CREATE INDEX "_pages_legales_v_version_version__status_idx" ON "cms"."_pages_legales_v" USING btree ("version__status");
  CREATE INDEX "_pages_legales_v_created_at_idx" ON "cms"."_pages_legales_v" USING btree ("created_at");
  CREATE INDEX "_pages_legales_v_updated_at_idx" ON "cms"."_pages_legales_v" USING btree ("updated_at");
  CREATE INDEX "_pages_legales_v_latest_idx" ON "cms"."_pages_legales_v" USING btree ("latest");
  CREATE INDEX "medias_updated_at_idx" ON "cms"."medias" USING btree ("updated_at");
  CREATE INDEX "medias_created_at_idx" ON "cms"."medias" USING btree ("created_at");
  CREATE UNIQUE INDEX "medias_filename_idx" ON "cms"."medias" USING btree ("filename");
  CREATE INDEX "medias_sizes_avif480_sizes_avif480_filename_idx" ON "cms"."medias" USING btree ("sizes_avif480_filename");
  CREATE INDEX "medias_sizes_avif960_sizes_avif960_filename_idx" ON "cms"."medias" USING btree ("sizes_avif960_filename");
  CREATE INDEX "medias_sizes_avif1600_sizes_avif1600_filename_idx" ON "cms"."medias" USING btree ("sizes_avif1600_filename");
  CREATE INDEX "medias_sizes_webp480_sizes_webp480_filename_idx" ON "cms"."medias" USING btree ("sizes_webp480_filename");
  CREATE INDEX "medias_sizes_webp960_sizes_webp960_filename_idx" ON "cms"."medias" USING btree ("sizes_webp960_filename");
  CREATE INDEX "medias_sizes_webp1600_sizes_webp1600_filename_idx" ON "cms"."medias" USING btree ("sizes_webp1600_filename");
  CREATE INDEX "utilisateurs_sessions_order_idx" ON "cms"."utilisateurs_sessions" USING btree ("_order");
  CREATE INDEX "utilisateurs_sessions_parent_id_idx" ON "cms"."utilisateurs_sessions" USING btree ("_parent_id");
  CREATE INDEX "utilisateurs_updated_at_idx" ON "cms"."utilisateurs" USING btree ("updated_at");
  CREATE INDEX "utilisateurs_created_at_idx" ON "cms"."utilisateurs" USING btree ("created_at");
  CREATE UNIQUE INDEX "utilisateurs_email_idx" ON "cms"."utilisateurs" USING btree ("email");
  CREATE UNIQUE INDEX "payload_kv_key_idx" ON "cms"."payload_kv" USING btree ("key");
  CREATE INDEX "payload_jobs_log_order_idx" ON "cms"."payload_jobs_log" USING btree ("_order");
  CREATE INDEX "payload_jobs_log_parent_id_idx" ON "cms"."payload_jobs_log" USING btree ("_parent_id");
  CREATE INDEX "payload_jobs_completed_at_idx" ON "cms"."payload_jobs" USING btree ("completed_at");
  CREATE INDEX "payload_jobs_total_tried_idx" ON "cms"."payload_jobs" USING btree ("total_tried");
  CREATE INDEX "payload_jobs_has_error_idx" ON "cms"."payload_jobs" USING btree ("has_error");
  CREATE INDEX "payload_jobs_task_slug_idx" ON "cms"."payload_jobs" USING btree ("task_slug");
  CREATE INDEX "payload_jobs_queue_idx" ON "cms"."payload_jobs" USING btree ("queue");
  CREATE INDEX "payload_jobs_wait_until_idx" ON "cms"."payload_jobs" USING btree ("wait_until");
  CREATE INDEX "payload_jobs_processing_idx" ON "cms"."payload_jobs" USING btree ("processing");
  CREATE INDEX "payload_jobs_updated_at_idx" ON "cms"."payload_jobs" USING btree ("updated_at");
  CREATE INDEX "payload_jobs_created_at_idx" ON "cms"."payload_jobs" USING btree ("created_at");
  CREATE INDEX "payload_preferences_key_idx" ON "cms"."payload_preferences" USING btree ("key");
  CREATE INDEX "payload_preferences_updated_at_idx" ON "cms"."payload_preferences" USING btree ("updated_at");
  CREATE INDEX "payload_preferences_created_at_idx" ON "cms"."payload_preferences" USING btree ("created_at");
  CREATE INDEX "payload_preferences_rels_order_idx" ON "cms"."payload_preferences_rels" USING btree ("order");
  CREATE INDEX "payload_preferences_rels_parent_idx" ON "cms"."payload_preferences_rels" USING btree ("parent_id");
  CREATE INDEX "payload_preferences_rels_path_idx" ON "cms"."payload_preferences_rels" USING btree ("path");
  CREATE INDEX "payload_preferences_rels_utilisateurs_id_idx" ON "cms"."payload_preferences_rels" USING btree ("utilisateurs_id");
  CREATE INDEX "payload_migrations_updated_at_idx" ON "cms"."payload_migrations" USING btree ("updated_at");
  CREATE INDEX "payload_migrations_created_at_idx" ON "cms"."payload_migrations" USING btree ("created_at");`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   DROP TABLE "cms"."actualites_profils" CASCADE;
  DROP TABLE "cms"."actualites_themes" CASCADE;
  DROP TABLE "cms"."actualites" CASCADE;
  DROP TABLE "cms"."_actualites_v_version_profils" CASCADE;
  DROP TABLE "cms"."_actualites_v_version_themes" CASCADE;
  DROP TABLE "cms"."_actualites_v" CASCADE;
  DROP TABLE "cms"."manifestations_profils" CASCADE;
  DROP TABLE "cms"."manifestations_themes" CASCADE;
  DROP TABLE "cms"."manifestations" CASCADE;
  DROP TABLE "cms"."_manifestations_v_version_profils" CASCADE;
  DROP TABLE "cms"."_manifestations_v_version_themes" CASCADE;
  DROP TABLE "cms"."_manifestations_v" CASCADE;
  DROP TABLE "cms"."pages_infos_profils" CASCADE;
  DROP TABLE "cms"."pages_infos_themes" CASCADE;
  DROP TABLE "cms"."pages_infos" CASCADE;
  DROP TABLE "cms"."_pages_infos_v_version_profils" CASCADE;
  DROP TABLE "cms"."_pages_infos_v_version_themes" CASCADE;
  DROP TABLE "cms"."_pages_infos_v" CASCADE;
  DROP TABLE "cms"."parcours_etapes_liens" CASCADE;
  DROP TABLE "cms"."parcours_etapes" CASCADE;
  DROP TABLE "cms"."parcours" CASCADE;
  DROP TABLE "cms"."parcours_rels" CASCADE;
  DROP TABLE "cms"."_parcours_v_version_etapes_liens" CASCADE;
  DROP TABLE "cms"."_parcours_v_version_etapes" CASCADE;
  DROP TABLE "cms"."_parcours_v" CASCADE;
  DROP TABLE "cms"."_parcours_v_rels" CASCADE;
  DROP TABLE "cms"."questions_profils" CASCADE;
  DROP TABLE "cms"."questions" CASCADE;
  DROP TABLE "cms"."_questions_v_version_profils" CASCADE;
  DROP TABLE "cms"."_questions_v" CASCADE;
  DROP TABLE "cms"."dispositifs_sigles" CASCADE;
  DROP TABLE "cms"."dispositifs_publics" CASCADE;
  DROP TABLE "cms"."dispositifs_territoire_departements" CASCADE;
  DROP TABLE "cms"."dispositifs_niveaux" CASCADE;
  DROP TABLE "cms"."dispositifs_conditions_texte" CASCADE;
  DROP TABLE "cms"."dispositifs_demarches" CASCADE;
  DROP TABLE "cms"."dispositifs_pieces" CASCADE;
  DROP TABLE "cms"."dispositifs_anciens_urls" CASCADE;
  DROP TABLE "cms"."dispositifs_sources" CASCADE;
  DROP TABLE "cms"."dispositifs" CASCADE;
  DROP TABLE "cms"."_dispositifs_v_version_sigles" CASCADE;
  DROP TABLE "cms"."_dispositifs_v_version_publics" CASCADE;
  DROP TABLE "cms"."_dispositifs_v_version_territoire_departements" CASCADE;
  DROP TABLE "cms"."_dispositifs_v_version_niveaux" CASCADE;
  DROP TABLE "cms"."_dispositifs_v_version_conditions_texte" CASCADE;
  DROP TABLE "cms"."_dispositifs_v_version_demarches" CASCADE;
  DROP TABLE "cms"."_dispositifs_v_version_pieces" CASCADE;
  DROP TABLE "cms"."_dispositifs_v_version_anciens_urls" CASCADE;
  DROP TABLE "cms"."_dispositifs_v_version_sources" CASCADE;
  DROP TABLE "cms"."_dispositifs_v" CASCADE;
  DROP TABLE "cms"."ressources_themes" CASCADE;
  DROP TABLE "cms"."ressources_profils" CASCADE;
  DROP TABLE "cms"."ressources" CASCADE;
  DROP TABLE "cms"."_ressources_v_version_themes" CASCADE;
  DROP TABLE "cms"."_ressources_v_version_profils" CASCADE;
  DROP TABLE "cms"."_ressources_v" CASCADE;
  DROP TABLE "cms"."structures_reseaux" CASCADE;
  DROP TABLE "cms"."structures_services_thematiques" CASCADE;
  DROP TABLE "cms"."structures_services_publics" CASCADE;
  DROP TABLE "cms"."structures_services_modes_accueil" CASCADE;
  DROP TABLE "cms"."structures_services" CASCADE;
  DROP TABLE "cms"."structures" CASCADE;
  DROP TABLE "cms"."_structures_v_version_reseaux" CASCADE;
  DROP TABLE "cms"."_structures_v_version_services_thematiques" CASCADE;
  DROP TABLE "cms"."_structures_v_version_services_publics" CASCADE;
  DROP TABLE "cms"."_structures_v_version_services_modes_accueil" CASCADE;
  DROP TABLE "cms"."_structures_v_version_services" CASCADE;
  DROP TABLE "cms"."_structures_v" CASCADE;
  DROP TABLE "cms"."encarts" CASCADE;
  DROP TABLE "cms"."encarts_rels" CASCADE;
  DROP TABLE "cms"."_encarts_v" CASCADE;
  DROP TABLE "cms"."_encarts_v_rels" CASCADE;
  DROP TABLE "cms"."menus_liens" CASCADE;
  DROP TABLE "cms"."menus" CASCADE;
  DROP TABLE "cms"."menus_rels" CASCADE;
  DROP TABLE "cms"."_menus_v_version_liens" CASCADE;
  DROP TABLE "cms"."_menus_v" CASCADE;
  DROP TABLE "cms"."_menus_v_rels" CASCADE;
  DROP TABLE "cms"."redirections" CASCADE;
  DROP TABLE "cms"."_redirections_v" CASCADE;
  DROP TABLE "cms"."pages_legales_declaration_mises_a_jour" CASCADE;
  DROP TABLE "cms"."a11y_nonconformites" CASCADE;
  DROP TABLE "cms"."a11y_derogations" CASCADE;
  DROP TABLE "cms"."a11y_contenusexemptes" CASCADE;
  DROP TABLE "cms"."a11y_technologies" CASCADE;
  DROP TABLE "cms"."a11y_environnements" CASCADE;
  DROP TABLE "cms"."a11y_outils" CASCADE;
  DROP TABLE "cms"."a11y_pagesverifiees" CASCADE;
  DROP TABLE "cms"."pages_legales_eco_conception_reponses" CASCADE;
  DROP TABLE "cms"."pages_legales" CASCADE;
  DROP TABLE "cms"."_pages_legales_v_version_declaration_mises_a_jour" CASCADE;
  DROP TABLE "cms"."_a11y_nonconformites_v" CASCADE;
  DROP TABLE "cms"."_a11y_derogations_v" CASCADE;
  DROP TABLE "cms"."_a11y_contenusexemptes_v" CASCADE;
  DROP TABLE "cms"."_a11y_technologies_v" CASCADE;
  DROP TABLE "cms"."_a11y_environnements_v" CASCADE;
  DROP TABLE "cms"."_a11y_outils_v" CASCADE;
  DROP TABLE "cms"."_a11y_pagesverifiees_v" CASCADE;
  DROP TABLE "cms"."_pages_legales_v_version_eco_conception_reponses" CASCADE;
  DROP TABLE "cms"."_pages_legales_v" CASCADE;
  DROP TABLE "cms"."medias" CASCADE;
  DROP TABLE "cms"."utilisateurs_sessions" CASCADE;
  DROP TABLE "cms"."utilisateurs" CASCADE;
  DROP TABLE "cms"."payload_kv" CASCADE;
  DROP TABLE "cms"."payload_jobs_log" CASCADE;
  DROP TABLE "cms"."payload_jobs" CASCADE;
  DROP TABLE "cms"."payload_preferences" CASCADE;
  DROP TABLE "cms"."payload_preferences_rels" CASCADE;
  DROP TABLE "cms"."payload_migrations" CASCADE;
  DROP TYPE "cms"."enum_actualites_profils";
  DROP TYPE "cms"."enum_actualites_themes";
  DROP TYPE "cms"."enum_actualites_etape";
  DROP TYPE "cms"."enum_actualites_status";
  DROP TYPE "cms"."enum__actualites_v_version_profils";
  DROP TYPE "cms"."enum__actualites_v_version_themes";
  DROP TYPE "cms"."enum__actualites_v_version_etape";
  DROP TYPE "cms"."enum__actualites_v_version_status";
  DROP TYPE "cms"."enum_manifestations_profils";
  DROP TYPE "cms"."enum_manifestations_themes";
  DROP TYPE "cms"."enum_manifestations_debut_tz";
  DROP TYPE "cms"."enum_manifestations_fin_tz";
  DROP TYPE "cms"."enum_manifestations_tarif";
  DROP TYPE "cms"."enum_manifestations_type";
  DROP TYPE "cms"."enum_manifestations_etape";
  DROP TYPE "cms"."enum_manifestations_status";
  DROP TYPE "cms"."enum__manifestations_v_version_profils";
  DROP TYPE "cms"."enum__manifestations_v_version_themes";
  DROP TYPE "cms"."enum__manifestations_v_version_debut_tz";
  DROP TYPE "cms"."enum__manifestations_v_version_fin_tz";
  DROP TYPE "cms"."enum__manifestations_v_version_tarif";
  DROP TYPE "cms"."enum__manifestations_v_version_type";
  DROP TYPE "cms"."enum__manifestations_v_version_etape";
  DROP TYPE "cms"."enum__manifestations_v_version_status";
  DROP TYPE "cms"."enum_pages_infos_profils";
  DROP TYPE "cms"."enum_pages_infos_themes";
  DROP TYPE "cms"."enum_pages_infos_etape";
  DROP TYPE "cms"."enum_pages_infos_status";
  DROP TYPE "cms"."enum__pages_infos_v_version_profils";
  DROP TYPE "cms"."enum__pages_infos_v_version_themes";
  DROP TYPE "cms"."enum__pages_infos_v_version_etape";
  DROP TYPE "cms"."enum__pages_infos_v_version_status";
  DROP TYPE "cms"."enum_parcours_etapes_liens_vers";
  DROP TYPE "cms"."enum_parcours_identifiant";
  DROP TYPE "cms"."enum_parcours_etape";
  DROP TYPE "cms"."enum_parcours_status";
  DROP TYPE "cms"."enum__parcours_v_version_etapes_liens_vers";
  DROP TYPE "cms"."enum__parcours_v_version_identifiant";
  DROP TYPE "cms"."enum__parcours_v_version_etape";
  DROP TYPE "cms"."enum__parcours_v_version_status";
  DROP TYPE "cms"."enum_questions_profils";
  DROP TYPE "cms"."enum_questions_theme";
  DROP TYPE "cms"."enum_questions_etape";
  DROP TYPE "cms"."enum_questions_status";
  DROP TYPE "cms"."enum__questions_v_version_profils";
  DROP TYPE "cms"."enum__questions_v_version_theme";
  DROP TYPE "cms"."enum__questions_v_version_etape";
  DROP TYPE "cms"."enum__questions_v_version_status";
  DROP TYPE "cms"."enum_dispositifs_publics";
  DROP TYPE "cms"."enum_dispositifs_niveaux";
  DROP TYPE "cms"."enum_dispositifs_territoire_type";
  DROP TYPE "cms"."enum_dispositifs_cumul";
  DROP TYPE "cms"."enum_dispositifs_statut";
  DROP TYPE "cms"."enum_dispositifs_nature";
  DROP TYPE "cms"."enum_dispositifs_financeur";
  DROP TYPE "cms"."enum_dispositifs_etape";
  DROP TYPE "cms"."enum_dispositifs_status";
  DROP TYPE "cms"."enum__dispositifs_v_version_publics";
  DROP TYPE "cms"."enum__dispositifs_v_version_niveaux";
  DROP TYPE "cms"."enum__dispositifs_v_version_territoire_type";
  DROP TYPE "cms"."enum__dispositifs_v_version_cumul";
  DROP TYPE "cms"."enum__dispositifs_v_version_statut";
  DROP TYPE "cms"."enum__dispositifs_v_version_nature";
  DROP TYPE "cms"."enum__dispositifs_v_version_financeur";
  DROP TYPE "cms"."enum__dispositifs_v_version_etape";
  DROP TYPE "cms"."enum__dispositifs_v_version_status";
  DROP TYPE "cms"."enum_ressources_themes";
  DROP TYPE "cms"."enum_ressources_profils";
  DROP TYPE "cms"."enum_ressources_type";
  DROP TYPE "cms"."enum_ressources_format";
  DROP TYPE "cms"."enum_ressources_etape";
  DROP TYPE "cms"."enum_ressources_status";
  DROP TYPE "cms"."enum__ressources_v_version_themes";
  DROP TYPE "cms"."enum__ressources_v_version_profils";
  DROP TYPE "cms"."enum__ressources_v_version_type";
  DROP TYPE "cms"."enum__ressources_v_version_format";
  DROP TYPE "cms"."enum__ressources_v_version_etape";
  DROP TYPE "cms"."enum__ressources_v_version_status";
  DROP TYPE "cms"."enum_structures_reseaux";
  DROP TYPE "cms"."enum_structures_services_thematiques";
  DROP TYPE "cms"."enum_structures_services_publics";
  DROP TYPE "cms"."enum_structures_services_modes_accueil";
  DROP TYPE "cms"."enum_structures_services_type";
  DROP TYPE "cms"."enum_structures_services_frais";
  DROP TYPE "cms"."enum_structures_etape";
  DROP TYPE "cms"."enum_structures_status";
  DROP TYPE "cms"."enum__structures_v_version_reseaux";
  DROP TYPE "cms"."enum__structures_v_version_services_thematiques";
  DROP TYPE "cms"."enum__structures_v_version_services_publics";
  DROP TYPE "cms"."enum__structures_v_version_services_modes_accueil";
  DROP TYPE "cms"."enum__structures_v_version_services_type";
  DROP TYPE "cms"."enum__structures_v_version_services_frais";
  DROP TYPE "cms"."enum__structures_v_version_etape";
  DROP TYPE "cms"."enum__structures_v_version_status";
  DROP TYPE "cms"."enum_encarts_lien_vers";
  DROP TYPE "cms"."enum_encarts_emplacement";
  DROP TYPE "cms"."enum_encarts_etape";
  DROP TYPE "cms"."enum_encarts_status";
  DROP TYPE "cms"."enum__encarts_v_version_lien_vers";
  DROP TYPE "cms"."enum__encarts_v_version_emplacement";
  DROP TYPE "cms"."enum__encarts_v_version_etape";
  DROP TYPE "cms"."enum__encarts_v_version_status";
  DROP TYPE "cms"."enum_menus_liens_vers";
  DROP TYPE "cms"."enum_menus_identifiant";
  DROP TYPE "cms"."enum_menus_etape";
  DROP TYPE "cms"."enum_menus_status";
  DROP TYPE "cms"."enum__menus_v_version_liens_vers";
  DROP TYPE "cms"."enum__menus_v_version_identifiant";
  DROP TYPE "cms"."enum__menus_v_version_etape";
  DROP TYPE "cms"."enum__menus_v_version_status";
  DROP TYPE "cms"."enum_redirections_etape";
  DROP TYPE "cms"."enum_redirections_status";
  DROP TYPE "cms"."enum__redirections_v_version_etape";
  DROP TYPE "cms"."enum__redirections_v_version_status";
  DROP TYPE "cms"."enum_pages_legales_eco_conception_reponses_critere";
  DROP TYPE "cms"."enum_pages_legales_eco_conception_reponses_etat";
  DROP TYPE "cms"."enum_pages_legales_identifiant";
  DROP TYPE "cms"."enum_pages_legales_etape";
  DROP TYPE "cms"."enum_pages_legales_status";
  DROP TYPE "cms"."enum__pages_legales_v_version_eco_conception_reponses_critere";
  DROP TYPE "cms"."enum__pages_legales_v_version_eco_conception_reponses_etat";
  DROP TYPE "cms"."enum__pages_legales_v_version_identifiant";
  DROP TYPE "cms"."enum__pages_legales_v_version_etape";
  DROP TYPE "cms"."enum__pages_legales_v_version_status";
  DROP TYPE "cms"."enum_payload_jobs_log_task_slug";
  DROP TYPE "cms"."enum_payload_jobs_log_state";
  DROP TYPE "cms"."enum_payload_jobs_task_slug";`)
}
