package dev.ballast.rulebook.stored;

/** What stands before a value, one byte each. */
enum Mark {
    NULL('0'),
    /** A record, a text or a class that came before, by its number. */
    AGAIN('#'),
    TEXT('"'),
    CLASS('c'),
    RECORD('r'),
    ENUM('e'),
    LIST('['),
    TRUE('t'),
    FALSE('f'),
    WHOLE('i'),
    FRACTION('d'),
    DECIMAL('n'),
    DATE('@');

    private static final Mark[] BY_SIGN = bySign();

    private final char sign;

    Mark(char sign) {
        this.sign = sign;
    }

    char sign() {
        return sign;
    }

    /** @throws IllegalArgumentException when no value begins with this byte */
    static Mark of(int sign) {
        Mark mark = sign < BY_SIGN.length ? BY_SIGN[sign] : null;
        if (mark == null) {
            throw new IllegalArgumentException("no mark of stored rules: " + sign);
        }
        return mark;
    }

    private static Mark[] bySign() {
        var marks = new Mark[Byte.MAX_VALUE];
        for (Mark mark : values()) {
            marks[mark.sign] = mark;
        }
        return marks;
    }
}
