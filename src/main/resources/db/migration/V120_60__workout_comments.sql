-- A workout that was undone is gone, and may come back with its words: no foreign key leads to it.
create table workout_comment (
    id binary(16) not null,
    practice_id binary(16) not null,
    version bigint not null,
    athlete_id binary(16) not null,
    workout binary(16) not null,
    author binary(16) not null,
    author_name varchar(80) not null,
    by_athlete boolean not null,
    body varchar(1000) not null,
    written datetime(6) not null,
    seen datetime(6),
    primary key (id),
    constraint uq_workout_comment unique (practice_id, id),
    key ix_workout_comment_workout (practice_id, athlete_id, workout, written),
    constraint fk_workout_comment_athlete foreign key (practice_id, athlete_id) references athlete (practice_id, id)
);
