create table import_batch (
    id binary(16) not null,
    practice_id binary(16) not null,
    version bigint not null,
    athlete_id binary(16) not null,
    name varchar(200) not null,
    kind varchar(12) not null,
    state varchar(16) not null,
    bytes bigint not null,
    created_at datetime(6) not null,
    created_by binary(16),
    finished_at datetime(6),
    total_count int not null,
    done_count int not null,
    imported_count int not null,
    joined_count int not null,
    duplicate_count int not null,
    unreadable_count int not null,
    waiting_count int not null,
    skipped_count int not null,
    attempts int not null,
    problem varchar(80),
    problem_figure double,
    columns_json json,
    primary key (id),
    constraint uq_import_batch unique (practice_id, id),
    key ix_import_batch_athlete (practice_id, athlete_id, created_at),
    constraint fk_import_batch_athlete foreign key (practice_id, athlete_id) references athlete (practice_id, id)
);

create table import_chunk (
    id binary(16) not null,
    practice_id binary(16) not null,
    version bigint not null,
    batch_id binary(16) not null,
    seq int not null,
    content longblob not null,
    primary key (id),
    constraint uq_import_chunk unique (practice_id, id),
    constraint uq_import_chunk_seq unique (practice_id, batch_id, seq),
    constraint fk_import_chunk_batch foreign key (practice_id, batch_id) references import_batch (practice_id, id)
);

create table import_entry (
    id binary(16) not null,
    practice_id binary(16) not null,
    version bigint not null,
    batch_id binary(16) not null,
    seq int not null,
    name varchar(300) not null,
    outcome varchar(12) not null,
    reason varchar(80),
    figure double,
    activity_id binary(16),
    file_id binary(16),
    file_part int,
    primary key (id),
    constraint uq_import_entry unique (practice_id, id),
    key ix_import_entry_seq (practice_id, batch_id, seq),
    constraint fk_import_entry_batch foreign key (practice_id, batch_id) references import_batch (practice_id, id),
    constraint fk_import_entry_activity foreign key (practice_id, activity_id) references activity (practice_id, id),
    constraint fk_import_entry_file foreign key (practice_id, file_id) references training_file (practice_id, id)
);

alter table training_file add column batch_id binary(16);
alter table training_file add constraint fk_training_file_batch foreign key (practice_id, batch_id) references import_batch (practice_id, id);

alter table activity add column typed_distance_m double;
alter table activity add column typed_timer_s double;
alter table activity add column typed_started_at datetime(6);
