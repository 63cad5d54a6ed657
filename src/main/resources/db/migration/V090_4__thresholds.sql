create table threshold_value (
    id binary(16) not null,
    practice_id binary(16) not null,
    version bigint not null,
    athlete_id binary(16) not null,
    kind varchar(24) not null,
    figure double not null,
    valid_from date not null,
    why varchar(300),
    recorded datetime(6) not null,
    recorded_by binary(16),
    withdrawn datetime(6),
    primary key (id),
    constraint uq_threshold_value unique (practice_id, id),
    constraint fk_threshold_value_athlete foreign key (practice_id, athlete_id) references athlete (practice_id, id),
    key ix_threshold_value_athlete (practice_id, athlete_id, valid_from)
);

create table fitness_choice (
    id binary(16) not null,
    practice_id binary(16) not null,
    version bigint not null,
    athlete_id binary(16) not null,
    zone_model varchar(16),
    load_method varchar(16),
    primary key (id),
    constraint uq_fitness_choice unique (practice_id, id),
    constraint uq_fitness_choice_athlete unique (practice_id, athlete_id),
    constraint fk_fitness_choice_athlete foreign key (practice_id, athlete_id) references athlete (practice_id, id)
);

create table threshold_suggestion (
    id binary(16) not null,
    practice_id binary(16) not null,
    version bigint not null,
    athlete_id binary(16) not null,
    activity_id binary(16) not null,
    kind varchar(24) not null,
    figure double not null,
    figure_before double,
    distance_mm bigint,
    time_ms bigint,
    title varchar(120),
    seen_on date not null,
    found datetime(6) not null,
    gone datetime(6),
    decision varchar(12),
    decided datetime(6),
    decided_by binary(16),
    reason varchar(300),
    outcome binary(16),
    primary key (id),
    constraint uq_threshold_suggestion unique (practice_id, id),
    constraint uq_threshold_suggestion_of unique (practice_id, athlete_id, kind, activity_id),
    constraint fk_threshold_suggestion_athlete foreign key (practice_id, athlete_id) references athlete (practice_id, id),
    constraint fk_threshold_suggestion_activity foreign key (practice_id, activity_id) references activity (practice_id, id)
);
