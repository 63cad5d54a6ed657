alter table account add column week_starts_on varchar(10);
