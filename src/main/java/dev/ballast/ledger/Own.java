package dev.ballast.ledger;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** The assessments of one tenant among the last entries. */
final class Own {

    /** So far back are they looked for. */
    private static final int LOOKED_AT = 1_000;

    private Own() {}

    /** The latest first; what was erased is left out. */
    static List<Entry> of(Tables tables, LedgerKey key, String tenant) throws SQLException {
        var own = new ArrayList<Entry>();
        for (Entry entry : tables.latest(LOOKED_AT)) {
            Content content = entry.content();
            if (content.isAssessment()
                    && key.handle(tenant, content.assessment()).equals(entry.handle())
                    && tables.wrappedKey(entry.number()).isPresent()) {
                own.add(entry);
            }
        }
        return own;
    }
}
