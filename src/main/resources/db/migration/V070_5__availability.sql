create table athlete_availability (
    id binary(16) not null,
    practice_id binary(16) not null,
    version bigint not null,
    athlete_id binary(16) not null,
    training_days varchar(80) not null,
    said datetime(6) not null,
    primary key (id),
    constraint uq_athlete_availability unique (practice_id, id),
    constraint uq_athlete_availability_athlete unique (practice_id, athlete_id),
    constraint fk_athlete_availability_athlete foreign key (practice_id, athlete_id) references athlete (practice_id, id)
);
insert into athlete_availability (id, practice_id, version, athlete_id, training_days, said)
    select told.id, told.practice_id, 0, told.athlete_id, told.training_days, told.saved
    from athlete_intake told where told.training_days <> '';
alter table athlete_intake drop column training_days;
