create table goal_result (
    id binary(16) not null,
    practice_id binary(16) not null,
    version bigint not null,
    athlete_id binary(16) not null,
    goal_id binary(16) not null,
    outcome varchar(12) not null,
    time_ms bigint,
    done int not null,
    asked int not null,
    learnt varchar(1000) not null,
    told datetime(6) not null,
    primary key (id),
    constraint uq_goal_result unique (practice_id, id),
    constraint uq_goal_result_goal unique (practice_id, goal_id),
    key ix_goal_result_athlete (practice_id, athlete_id),
    constraint fk_goal_result_athlete foreign key (practice_id, athlete_id) references athlete (practice_id, id),
    constraint fk_goal_result_goal foreign key (practice_id, goal_id) references goal (practice_id, id)
);
