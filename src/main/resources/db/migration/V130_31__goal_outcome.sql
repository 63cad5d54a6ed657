alter table goal add column outcome varchar(300);
