package dev.rehearse.pac;

import dev.rehearse.kernel.code.Encodable;
import dev.rehearse.kernel.code.Encoder;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The stores of one PAC in the PSOR, whose keys begin with the PAC's name and this version.
 *
 * @param level the version
 * @param mode the PAC's mode
 * @param members its regions' entries, in the order in which they came
 */
record PacStore(long level, PacMode mode, List<Member> members) implements Encodable {

    @Nullable
    Member member(int region) {
        for (Member member : members) {
            if (member.region() == region) {
                return member;
            }
        }
        return null;
    }

    /** How many of its regions are alive. */
    int alive() {
        return (int) members.stream().filter(Member::pings).count();
    }

    PacStore with(PacMode newMode) {
        return new PacStore(level, newMode, members);
    }

    /** With an entry put in, replaced, or taken out if its state is {@link MemberState#ABSENT}. */
    PacStore with(Member changed) {
        List<Member> all = new ArrayList<>(members);
        int at = 0;
        while (at < all.size() && all.get(at).region() != changed.region()) {
            at++;
        }
        if (at < all.size()) {
            all.remove(at);
        }
        if (changed.state() != MemberState.ABSENT) {
            all.add(Math.min(at, all.size()), changed);
        }
        return new PacStore(level, mode, List.copyOf(all));
    }

    /** When the last region of an older version has left, the version is that of the regions that are there. */
    PacStore settled() {
        if (members.isEmpty()
                || members.stream().anyMatch(m -> m.level() != members.get(0).level())) {
            return this;
        }
        return new PacStore(members.get(0).level(), mode, members);
    }

    @Override
    public void encode(Encoder out) {
        out.number(level).part(mode).parts(members);
    }
}
