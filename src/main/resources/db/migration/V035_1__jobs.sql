create table scheduled_tasks (
    task_name varchar(100) not null,
    task_instance varchar(200) not null,
    task_data longblob,
    execution_time datetime(6) not null,
    picked boolean not null,
    picked_by varchar(50),
    last_success datetime(6),
    last_failure datetime(6),
    consecutive_failures int,
    last_heartbeat datetime(6),
    version bigint not null,
    priority smallint,
    primary key (task_name, task_instance),
    key ix_scheduled_tasks_due (execution_time),
    key ix_scheduled_tasks_heartbeat (last_heartbeat)
);

create table dead_job (
    id binary(16) not null,
    job varchar(200) not null,
    cause varchar(1000) not null,
    died datetime(6) not null,
    primary key (id)
);
