-- An official chip time over a certified course, told by whoever ran it.
alter table goal_result add column official boolean not null default false;
