package vn.sokhuyenhoc.store;

/** Reads, after a register was opened, what lists and counts lie on: in pieces, so that work that is asked for meanwhile comes in between. */
public final class ReadAhead {
    private final Database database;
    private boolean people;

    public ReadAhead(Database database) {
        this.database = database;
    }

    /** Reads the next piece, people first; answers whether there is another. */
    public boolean next() {
        if (!people) {
            people = true;
            database.people().keys();
            return true;
        }
        return database.counts().readAhead();
    }
}
