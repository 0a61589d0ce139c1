-- Jour où la source dit avoir écrit le flux : un flux plus ancien que celui qui est publié est refusé.
alter table flux.execution add column export_le date;
