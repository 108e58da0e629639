package dev.ballast.ledger;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;

/** What is encrypted: what the client told us, and what proves the answer. */
public final class Kept {

    private final byte[] profile;
    private final byte[] receipt;

    /** These bytes as they were submitted, with the receipt in JSON. */
    public Kept(byte[] profile, byte[] receipt) {
        this.profile = profile.clone();
        this.receipt = receipt.clone();
    }

    public byte[] profile() {
        return profile.clone();
    }

    public byte[] receipt() {
        return receipt.clone();
    }

    /** The length of the profile, the profile, the receipt. */
    byte[] bytes() {
        return ByteBuffer.allocate(Integer.BYTES + profile.length + receipt.length)
                .putInt(profile.length)
                .put(profile)
                .put(receipt)
                .array();
    }

    static Kept of(byte[] bytes) {
        try {
            var buffer = ByteBuffer.wrap(bytes);
            var profile = new byte[buffer.getInt()];
            buffer.get(profile);
            var receipt = new byte[buffer.remaining()];
            buffer.get(receipt);
            return new Kept(profile, receipt);
        } catch (BufferUnderflowException | NegativeArraySizeException broken) {
            throw new IllegalArgumentException("not a profile and a receipt: " + bytes.length + " bytes", broken);
        }
    }
}
