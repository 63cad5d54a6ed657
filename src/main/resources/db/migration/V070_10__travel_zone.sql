alter table athlete_absence add column travel_zone varchar(64);
