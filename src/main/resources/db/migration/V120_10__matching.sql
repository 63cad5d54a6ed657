create table match_correction (
    id binary(16) not null,
    practice_id binary(16) not null,
    version bigint not null,
    athlete_id binary(16) not null,
    activity_id binary(16) not null,
    started_at datetime(6),
    workout binary(16) not null,
    belongs boolean not null,
    primary key (id),
    constraint uq_match_correction unique (practice_id, id),
    constraint uq_match_correction_pair unique (practice_id, activity_id, workout),
    key ix_match_correction_athlete (practice_id, athlete_id),
    constraint fk_match_correction_athlete foreign key (practice_id, athlete_id) references athlete (practice_id, id),
    constraint fk_match_correction_activity foreign key (practice_id, activity_id) references activity (practice_id, id)
);

create table workout_execution (
    id binary(16) not null,
    practice_id binary(16) not null,
    version bigint not null,
    athlete_id binary(16) not null,
    workout binary(16) not null,
    done_on date not null,
    shape varchar(200),
    algorithm int not null,
    basis int not null,
    on_target double,
    hotter double,
    gentler double,
    reps json not null,
    primary key (id),
    constraint uq_workout_execution unique (practice_id, id),
    constraint uq_workout_execution_of unique (practice_id, workout),
    key ix_workout_execution_day (practice_id, athlete_id, done_on),
    key ix_workout_execution_shape (practice_id, athlete_id, shape, done_on),
    constraint fk_workout_execution_athlete foreign key (practice_id, athlete_id) references athlete (practice_id, id)
);
