
create table plan_action (
    id binary(16) not null,
    practice_id binary(16) not null,
    version bigint not null,
    author binary(16) not null,
    acting binary(16) not null,
    begun datetime(6) not null,
    state varchar(12) not null,
    title varchar(80) not null,
    notation varchar(2000) not null,
    template varchar(80) not null,
    why varchar(500) not null,
    on_day date,
    may_move boolean not null,
    primary key (id),
    constraint uq_plan_action unique (practice_id, id),
    key ix_plan_action_begun (practice_id, begun),
    constraint fk_plan_action_practice foreign key (practice_id) references practice (id)
);

create table plan_action_athlete (
    id binary(16) not null,
    practice_id binary(16) not null,
    version bigint not null,
    action_id binary(16) not null,
    athlete_id binary(16) not null,
    on_day date,
    outcome varchar(12) not null,
    reason varchar(20),
    about varchar(80),
    about_day date,
    entry_id binary(16),
    primary key (id),
    constraint uq_plan_action_athlete unique (practice_id, id),
    constraint uq_plan_action_athlete_pair unique (practice_id, action_id, athlete_id),
    key ix_plan_action_athlete_athlete (practice_id, athlete_id),
    constraint fk_plan_action_athlete_action foreign key (practice_id, action_id) references plan_action (practice_id, id),
    constraint fk_plan_action_athlete_athlete foreign key (practice_id, athlete_id) references athlete (practice_id, id),
    constraint fk_plan_action_athlete_entry foreign key (practice_id, entry_id) references plan_ledger (practice_id, id)
);
