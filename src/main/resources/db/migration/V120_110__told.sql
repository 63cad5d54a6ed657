-- What calendar programs are told of a workout changes also where its version does not: on a treadmill, or put back under its old id.
alter table planned_workout add column told int not null default 0;
