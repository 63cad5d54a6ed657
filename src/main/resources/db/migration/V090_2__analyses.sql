create table activity_analysis (
    id binary(16) not null,
    practice_id binary(16) not null,
    version bigint not null,
    athlete_id binary(16) not null,
    activity_id binary(16) not null,
    day_local date not null,
    algorithm int not null,
    basis int not null,
    slopes double,
    eight_minutes_pace double,
    hardest_hr int,
    profile varbinary(4000) not null,
    primary key (id),
    constraint uq_activity_analysis unique (practice_id, id),
    constraint uq_activity_analysis_of unique (practice_id, activity_id),
    key ix_activity_analysis_day (practice_id, athlete_id, day_local),
    constraint fk_activity_analysis_athlete foreign key (practice_id, athlete_id) references athlete (practice_id, id),
    constraint fk_activity_analysis_of foreign key (practice_id, activity_id) references activity (practice_id, id)
);

create table analysis_turn (
    id binary(16) not null,
    practice_id binary(16) not null,
    version bigint not null,
    athlete_id binary(16) not null,
    primary key (id),
    constraint uq_analysis_turn unique (practice_id, id),
    constraint uq_analysis_turn_athlete unique (practice_id, athlete_id),
    constraint fk_analysis_turn_athlete foreign key (practice_id, athlete_id) references athlete (practice_id, id)
);
