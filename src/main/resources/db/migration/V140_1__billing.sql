create table coaching_package (
    id binary(16) not null,
    practice_id binary(16) not null,
    version bigint not null,
    name varchar(80) not null,
    promise varchar(300) not null,
    included varchar(2000) not null,
    reply_hours int,
    trial_days int,
    created datetime(6) not null,
    archived datetime(6),
    primary key (id),
    constraint uq_coaching_package unique (practice_id, id),
    constraint fk_coaching_package_practice foreign key (practice_id) references practice (id)
);

create table package_price (
    id binary(16) not null,
    practice_id binary(16) not null,
    version bigint not null,
    package_id binary(16) not null,
    amount bigint not null,
    currency varchar(3) not null,
    billed varchar(12) not null,
    since datetime(6) not null,
    primary key (id),
    constraint uq_package_price unique (practice_id, id),
    constraint fk_package_price_package foreign key (practice_id, package_id) references coaching_package (practice_id, id)
);

create table stripe_command (
    id binary(16) not null,
    practice_id binary(16) not null,
    version bigint not null,
    slot varchar(160),
    params varchar(2000) not null,
    state varchar(12) not null,
    result varchar(120),
    link varchar(2000),
    expires datetime(6),
    begun datetime(6) not null,
    ended datetime(6),
    primary key (id),
    constraint uq_stripe_command unique (practice_id, id),
    constraint uq_stripe_command_slot unique (practice_id, slot),
    key ix_stripe_command_result (practice_id, result),
    constraint fk_stripe_command_practice foreign key (practice_id) references practice (id)
);

create table stripe_ticket (
    id binary(16) not null,
    practice_id binary(16) not null,
    version bigint not null,
    object_id varchar(120) not null,
    issued bigint not null,
    applied bigint not null,
    primary key (id),
    constraint uq_stripe_ticket unique (practice_id, id),
    constraint uq_stripe_ticket_object unique (practice_id, object_id),
    constraint fk_stripe_ticket_practice foreign key (practice_id) references practice (id)
);

create table subscription_mirror (
    id binary(16) not null,
    practice_id binary(16) not null,
    version bigint not null,
    stripe_id varchar(120) not null,
    athlete_id binary(16) not null,
    price_id binary(16),
    customer varchar(120) not null,
    status varchar(40) not null,
    amount bigint not null,
    currency varchar(3) not null,
    billed varchar(12),
    started datetime(6) not null,
    period_start datetime(6) not null,
    period_end datetime(6) not null,
    cancel_at datetime(6),
    collection_paused boolean not null,
    trial_ends datetime(6),
    ended datetime(6),
    fetched datetime(6) not null,
    primary key (id),
    constraint uq_subscription_mirror unique (practice_id, id),
    constraint uq_subscription_mirror_stripe unique (practice_id, stripe_id),
    key ix_subscription_mirror_athlete (practice_id, athlete_id),
    constraint fk_subscription_mirror_athlete foreign key (practice_id, athlete_id) references athlete (practice_id, id),
    constraint fk_subscription_mirror_price foreign key (practice_id, price_id) references package_price (practice_id, id)
);

create table invoice_mirror (
    id binary(16) not null,
    practice_id binary(16) not null,
    version bigint not null,
    stripe_id varchar(120) not null,
    athlete_id binary(16) not null,
    subscription varchar(120) not null,
    status varchar(40) not null,
    number_shown varchar(80),
    total bigint not null,
    paid bigint not null,
    currency varchar(3) not null,
    drawn datetime(6) not null,
    paid_at datetime(6),
    next_attempt datetime(6),
    page varchar(2000),
    primary key (id),
    constraint uq_invoice_mirror unique (practice_id, id),
    constraint uq_invoice_mirror_stripe unique (practice_id, stripe_id),
    key ix_invoice_mirror_athlete (practice_id, athlete_id),
    constraint fk_invoice_mirror_athlete foreign key (practice_id, athlete_id) references athlete (practice_id, id)
);

create table stripe_account (
    id binary(16) not null,
    version bigint not null,
    of_practice binary(16) not null,
    account varchar(120) not null,
    opened datetime(6) not null,
    primary key (id),
    constraint uq_stripe_account_practice unique (of_practice),
    constraint uq_stripe_account unique (account),
    constraint fk_stripe_account_practice foreign key (of_practice) references practice (id)
);

create table webhook_event (
    id binary(16) not null,
    version bigint not null,
    event_id varchar(120) not null,
    event_type varchar(120) not null,
    account varchar(120),
    of_practice binary(16),
    object_id varchar(120) not null,
    body longblob not null,
    received datetime(6) not null,
    state varchar(12) not null,
    attempts int not null,
    cause varchar(500),
    primary key (id),
    constraint uq_webhook_event unique (event_id),
    key ix_webhook_event_state (state, received)
);
