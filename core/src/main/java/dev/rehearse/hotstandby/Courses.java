package dev.rehearse.hotstandby;

import dev.rehearse.kernel.code.Encodable;
import dev.rehearse.kernel.code.Encoder;
import org.jspecify.annotations.Nullable;

/**
 * The asynchronous commands of a server.
 *
 * @param connect the last connect, whoever asked for it
 * @param copy the last netcopy that it sent or receives
 * @param roleSwitch the last role switch
 * @param copying the netcopy that it sends, while blocks flow
 */
public record Courses(Course connect, Course copy, Course roleSwitch, @Nullable Copying copying) implements Encodable {

    static final Courses NONE = new Courses(Course.NONE, Course.NONE, Course.NONE, null);

    Courses connect(Course course) {
        return new Courses(course, copy, roleSwitch, copying);
    }

    Courses copy(Course course) {
        return new Courses(connect, course, roleSwitch, course.running() ? copying : null);
    }

    Courses roleSwitch(Course course) {
        return new Courses(connect, copy, course, copying);
    }

    Courses copying(Copying now) {
        return new Courses(connect, copy, roleSwitch, now);
    }

    @Override
    public void encode(Encoder out) {
        out.part(connect).part(copy).part(roleSwitch).part(copying);
    }
}
