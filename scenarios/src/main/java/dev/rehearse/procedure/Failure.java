package dev.rehearse.procedure;

import dev.rehearse.kernel.code.Encodable;
import dev.rehearse.kernel.code.Encoder;
import dev.rehearse.site.control.Reply;

/**
 * How an instruction failed.
 *
 * @param part whom it concerned: the index of the part in {@link Script#cast}, or -1
 * @param words the instruction, as a scenario writes it
 * @param reply REFUSED, SILENT, or RUNNING if the limit passed first
 * @param code the vendor's code, or 0
 * @param why in few words
 */
public record Failure(int part, String words, Reply reply, int code, String why) implements Encodable {

    /** Nothing failed. */
    public static final Failure NONE = new Failure(-1, "", Reply.DONE, 0, "");

    @Override
    public void encode(Encoder out) {
        out.number(part).text(words).word(reply).number(code).text(why);
    }
}
