-- When the coach was written to about it; null where there was nothing to write, or it waits.
alter table check_in add column told_at datetime(6);
