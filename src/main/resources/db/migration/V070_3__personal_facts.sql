alter table athlete add column birth_date date;
alter table athlete add column birth_year int;
alter table athlete add column sex varchar(10);
update athlete set birth_year = (
    select told.birth_year from athlete_intake told
    where told.practice_id = athlete.practice_id and told.athlete_id = athlete.id);
alter table athlete_intake drop column birth_year;
