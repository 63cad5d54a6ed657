create table work_turn (
    id binary(16) not null,
    practice_id binary(16) not null,
    version bigint not null,
    matter varchar(60) not null,
    subject binary(16) not null,
    primary key (id),
    constraint uq_work_turn unique (practice_id, id),
    constraint uq_work_turn_subject unique (practice_id, matter, subject),
    constraint fk_work_turn_practice foreign key (practice_id) references practice (id)
);
