drop table evidence_turn;
