#pragma once
// A disk that fails when it is told to, put between SQLite and the system for as long as it lives.

namespace parallax::test {

class FailingDisk {
public:
    FailingDisk();
    FailingDisk(FailingDisk const&) = delete;
    FailingDisk& operator=(FailingDisk const&) = delete;
    ~FailingDisk();

    /// Writing, cutting and flushing count as steps. From the step with this number on, counted
    /// from now and from 1, whatever makes a file longer finds the disk full.
    void be_full_from(int step);

    /// That one step fails, as on a faulty disk.
    void fail_at(int step);

    /// The process ends at that step, without another word, after half of it was written.
    void die_at(int step);

    /// Works again.
    void mend();
};

}  // namespace parallax::test
