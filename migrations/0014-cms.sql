-- Le back-office (Payload) : il y applique ses propres migrations, `back-office/migrations/`.
create schema cms;
