package dev.rehearse.hotstandby;

import dev.rehearse.hotstandby.content.Stretch;
import dev.rehearse.kernel.Level;
import dev.rehearse.kernel.code.Encodable;
import dev.rehearse.kernel.code.Encoder;

/**
 * Commits of a stretch that clients were told are done.
 *
 * @param stretch whose
 * @param position up to where
 */
public record Acknowledged(Stretch stretch, Level position) implements Encodable {

    @Override
    public void encode(Encoder out) {
        out.part(stretch).part(position);
    }
}
