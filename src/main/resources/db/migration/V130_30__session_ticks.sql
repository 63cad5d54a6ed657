create table session_tick (
    id binary(16) not null,
    practice_id binary(16) not null,
    version bigint not null,
    athlete_id binary(16) not null,
    workout binary(16) not null,
    on_day date not null,
    learning boolean not null,
    ticked datetime(6) not null,
    primary key (id),
    constraint uq_session_tick unique (practice_id, id),
    constraint uq_session_tick_workout unique (practice_id, workout),
    key ix_session_tick_athlete (practice_id, athlete_id, on_day),
    constraint fk_session_tick_athlete foreign key (practice_id, athlete_id) references athlete (practice_id, id)
);
