-- What the source said of an activity, so that a correction never loses it. Typed ones have no source but the person.
alter table activity add column original_title varchar(120);
alter table activity add column original_sport varchar(12);
alter table activity add column original_race boolean;
alter table activity add column original_day date;
alter table activity add column original_started_at datetime(6);
alter table activity add column excluded_because varchar(200);

update activity
set original_title = title,
    original_sport = sport,
    original_race = race,
    original_day = day_local,
    original_started_at = started_at
where source <> 'HAND';
