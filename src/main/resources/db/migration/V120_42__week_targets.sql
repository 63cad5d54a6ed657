create table plan_week_target (
    id binary(16) not null,
    practice_id binary(16) not null,
    version bigint not null,
    athlete_id binary(16) not null,
    monday date not null,
    metres int,
    easy_percent int,
    phase varchar(12),
    primary key (id),
    constraint uq_plan_week_target unique (practice_id, id),
    constraint uq_plan_week_target_week unique (practice_id, athlete_id, monday),
    constraint fk_plan_week_target_athlete foreign key (practice_id, athlete_id) references athlete (practice_id, id)
);
