create table import_turn (
    id binary(16) not null,
    practice_id binary(16) not null,
    version bigint not null,
    athlete_id binary(16) not null,
    primary key (id),
    constraint uq_import_turn unique (practice_id, id),
    constraint uq_import_turn_athlete unique (practice_id, athlete_id),
    constraint fk_import_turn_athlete foreign key (practice_id, athlete_id) references athlete (practice_id, id)
);
