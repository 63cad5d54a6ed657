alter table training_plan add column free_days varchar(80) default '' not null;

create index ix_training_plan_template on training_plan (practice_id, template);

create table training_plan_update (
    id binary(16) not null,
    practice_id binary(16) not null,
    version bigint not null,
    plan_id binary(16) not null,
    edition int not null,
    entry_id binary(16) not null,
    primary key (id),
    constraint uq_training_plan_update unique (practice_id, id),
    constraint fk_training_plan_update_plan foreign key (practice_id, plan_id) references training_plan (practice_id, id),
    constraint fk_training_plan_update_entry foreign key (practice_id, entry_id) references plan_ledger (practice_id, id)
);
