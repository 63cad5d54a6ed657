create table plan_proposal (
    id binary(16) not null,
    practice_id binary(16) not null,
    version bigint not null,
    athlete_id binary(16) not null,
    policy varchar(20) not null,
    identity varchar(64) not null,
    content json not null,
    first_day date not null,
    state varchar(12) not null,
    found datetime(6) not null,
    decided datetime(6),
    decided_by binary(16),
    decided_name varchar(80) default '' not null,
    said varchar(300) default '' not null,
    entry_id binary(16),
    primary key (id),
    constraint uq_plan_proposal unique (practice_id, id),
    constraint uq_plan_proposal_identity unique (practice_id, athlete_id, identity),
    key ix_plan_proposal_state (practice_id, state, athlete_id),
    constraint fk_plan_proposal_athlete foreign key (practice_id, athlete_id) references athlete (practice_id, id),
    constraint fk_plan_proposal_entry foreign key (practice_id, entry_id) references plan_ledger (practice_id, id)
);

create table plan_proposal_turn (
    id binary(16) not null,
    practice_id binary(16) not null,
    version bigint not null,
    athlete_id binary(16) not null,
    primary key (id),
    constraint uq_plan_proposal_turn unique (practice_id, id),
    constraint uq_plan_proposal_turn_athlete unique (practice_id, athlete_id),
    constraint fk_plan_proposal_turn_athlete foreign key (practice_id, athlete_id) references athlete (practice_id, id)
);
