-- Le mot qui cherche aussi les autres, sans qu'eux le cherchent ; nul pour un groupe ou un sigle.
alter table recherche.synonyme add column de text check (de is null or sigle is null);
