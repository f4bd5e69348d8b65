package dev.rehearse.copyservices;

import dev.rehearse.copyservices.session.Piece;
import dev.rehearse.kernel.code.Encodable;
import dev.rehearse.kernel.code.Encoder;
import java.util.ArrayList;
import java.util.List;

/**
 * A storage system as seen from above.
 *
 * @param lost whether it is gone
 * @param pieces what it knows of each session
 */
public record BoxView(boolean lost, List<Piece> pieces) implements Encodable {

    BoxView lost(boolean now) {
        return new BoxView(now, pieces);
    }

    BoxView with(int session, Piece piece) {
        List<Piece> changed = new ArrayList<>(pieces);
        changed.set(session, piece);
        return new BoxView(lost, List.copyOf(changed));
    }

    @Override
    public void encode(Encoder out) {
        out.flag(lost).parts(pieces);
    }
}
