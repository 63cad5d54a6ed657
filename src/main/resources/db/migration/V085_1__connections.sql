create table vendor_keys (
    id binary(16) not null,
    practice_id binary(16) not null,
    version bigint not null,
    vendor varchar(12) not null,
    client varchar(120) not null,
    secret varchar(1000) not null,
    hook varchar(64) not null,
    reporting varchar(12) not null,
    reporting_since datetime(6) not null,
    entered datetime(6) not null,
    primary key (id),
    constraint uq_vendor_keys unique (practice_id, id),
    constraint uq_vendor_keys_vendor unique (practice_id, vendor),
    constraint fk_vendor_keys_practice foreign key (practice_id) references practice (id)
);

create table vendor_connection (
    id binary(16) not null,
    practice_id binary(16) not null,
    version bigint not null,
    athlete_id binary(16) not null,
    vendor varchar(12) not null,
    vendor_user varchar(120) not null,
    client varchar(120) not null,
    state varchar(12) not null,
    breakage varchar(12),
    state_since datetime(6) not null,
    heard datetime(6),
    history_from datetime(6) not null,
    walking boolean not null,
    walk_began datetime(6) not null,
    looked_until datetime(6) not null,
    reached datetime(6) not null,
    jump_at datetime(6),
    jump_to datetime(6),
    paused_until datetime(6),
    pause_reason varchar(12),
    failures int not null,
    primary key (id),
    constraint uq_vendor_connection unique (practice_id, id),
    constraint uq_vendor_connection_athlete unique (practice_id, athlete_id, vendor),
    constraint fk_vendor_connection_athlete foreign key (practice_id, athlete_id) references athlete (practice_id, id)
);

create table vendor_tokens (
    id binary(16) not null,
    practice_id binary(16) not null,
    version bigint not null,
    connection_id binary(16) not null,
    access varchar(4000) not null,
    refresh varchar(4000) not null,
    expires datetime(6) not null,
    renewing_until datetime(6),
    primary key (id),
    constraint uq_vendor_tokens unique (practice_id, id),
    constraint uq_vendor_tokens_connection unique (practice_id, connection_id),
    constraint fk_vendor_tokens_connection foreign key (practice_id, connection_id) references vendor_connection (practice_id, id)
);

create table vendor_activity (
    id binary(16) not null,
    practice_id binary(16) not null,
    version bigint not null,
    athlete_id binary(16) not null,
    vendor varchar(12) not null,
    remote varchar(120) not null,
    became varchar(12) not null,
    activity_id binary(16),
    title varchar(120),
    sport varchar(12),
    race boolean not null,
    taken datetime(6) not null,
    primary key (id),
    constraint uq_vendor_activity unique (practice_id, id),
    constraint uq_vendor_activity_remote unique (practice_id, athlete_id, vendor, remote),
    constraint fk_vendor_activity_athlete foreign key (practice_id, athlete_id) references athlete (practice_id, id),
    constraint fk_vendor_activity_activity foreign key (practice_id, activity_id) references activity (practice_id, id)
);

create table vendor_hook (
    id binary(16) not null,
    version bigint not null,
    hook varchar(64) not null,
    vendor varchar(12) not null,
    client varchar(120) not null,
    of_practice binary(16) not null,
    primary key (id),
    constraint uq_vendor_hook unique (hook),
    constraint uq_vendor_hook_practice unique (of_practice, vendor),
    constraint fk_vendor_hook_practice foreign key (of_practice) references practice (id)
);

create table vendor_account (
    id binary(16) not null,
    version bigint not null,
    vendor varchar(12) not null,
    client varchar(120) not null,
    vendor_user varchar(120) not null,
    of_practice binary(16) not null,
    of_connection binary(16) not null,
    due datetime(6) not null,
    primary key (id),
    constraint uq_vendor_account unique (of_practice, vendor, vendor_user),
    constraint uq_vendor_account_connection unique (of_connection),
    key ix_vendor_account_user (vendor, client, vendor_user),
    key ix_vendor_account_due (due),
    constraint fk_vendor_account_practice foreign key (of_practice) references practice (id)
);

create table vendor_notice (
    id binary(16) not null,
    version bigint not null,
    of_practice binary(16) not null,
    of_connection binary(16) not null,
    digest varchar(64) not null,
    kind varchar(12) not null,
    remote varchar(120) not null,
    place varchar(2000),
    title varchar(120),
    happened datetime(6) not null,
    received datetime(6) not null,
    state varchar(12) not null,
    primary key (id),
    constraint uq_vendor_notice unique (of_connection, digest),
    key ix_vendor_notice_state (of_connection, state),
    constraint fk_vendor_notice_practice foreign key (of_practice) references practice (id)
);

create table vendor_leave (
    id binary(16) not null,
    version bigint not null,
    token varchar(64) not null,
    vendor varchar(12) not null,
    of_practice binary(16) not null,
    of_athlete binary(16) not null,
    of_account binary(16) not null,
    verifier varchar(1000) not null,
    months int not null,
    expires datetime(6) not null,
    primary key (id),
    constraint uq_vendor_leave unique (token),
    key ix_vendor_leave_expires (expires),
    constraint fk_vendor_leave_practice foreign key (of_practice) references practice (id)
);
