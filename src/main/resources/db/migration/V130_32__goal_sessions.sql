alter table goal add column sessions int;
