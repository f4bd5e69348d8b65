package dev.rehearse.kernel.code;

/** Plain data that can write itself down: a record, or an enum constant. */
public interface Encodable {

    /**
     * Writes every component, in the order of the record's declaration and by the method of its type: {@code number} for
     * long and int, {@code time} for a long that is a point in simulated time, {@code flag}, {@code word} for enum
     * constants, {@code text}, {@code part} for other encodables, {@code parts} for lists of them.
     */
    void encode(Encoder out);
}
