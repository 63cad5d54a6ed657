-- Where a workout is run is no part of what is planned: it moves no version and has no entry in the ledger.
alter table planned_workout add column treadmill boolean not null default false;
