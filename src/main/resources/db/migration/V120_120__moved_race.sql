-- A plan leads to its race wherever that is moved; what was laid out before it stays where it is.
alter table training_plan add column laid_out_for date;
