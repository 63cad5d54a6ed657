drop table import_turn;
