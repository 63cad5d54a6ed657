-- The workout that it was learnt in may have been let go since: no foreign key leads to it.
create table next_time (
    id binary(16) not null,
    practice_id binary(16) not null,
    version bigint not null,
    athlete_id binary(16) not null,
    workout binary(16) not null,
    workout_title varchar(80) not null,
    on_day date not null,
    effort varchar(20) not null,
    lasting boolean not null,
    words varchar(300) not null,
    said datetime(6) not null,
    used datetime(6),
    put_away datetime(6),
    primary key (id),
    constraint uq_next_time unique (practice_id, id),
    key ix_next_time_athlete (practice_id, athlete_id, said),
    constraint fk_next_time_athlete foreign key (practice_id, athlete_id) references athlete (practice_id, id)
);
