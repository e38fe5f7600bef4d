#include "failing_disk.hpp"

#include <new>
#include <sqlite3.h>
#include <unistd.h>
#include <utility>

namespace parallax::test {

namespace {

enum class Fault { none, full, once, death };

struct State {
    Fault fault = Fault::none;
    int steps_left = 0;
} state;

/// Our own part of an open file; SQLite's real one follows it in memory.
struct File {
    sqlite3_file base;
    sqlite3_file* real;
};

sqlite3_file* real(sqlite3_file* file) { return reinterpret_cast<File*>(file)->real; }
sqlite3_vfs* real(sqlite3_vfs* vfs) { return static_cast<sqlite3_vfs*>(vfs->pAppData); }

/// Counts a step; true if its fault is due.
bool due() {
    if (state.fault == Fault::none) return false;
    if (state.steps_left > 0) --state.steps_left;
    if (state.steps_left > 0) return false;
    if (state.fault != Fault::full) state.steps_left = -1;
    return state.fault == Fault::full || state.fault == Fault::death ||
           std::exchange(state.fault, Fault::none) == Fault::once;
}

int write(sqlite3_file* file, void const* bytes, int count, sqlite3_int64 offset) {
    if (due()) {
        sqlite3_int64 size = 0;
        real(file)->pMethods->xFileSize(real(file), &size);
        if (state.fault == Fault::death) {
            real(file)->pMethods->xWrite(real(file), bytes, count / 2, offset);
            ::_exit(0);
        }
        if (state.fault == Fault::none) return SQLITE_IOERR_WRITE;
        if (offset + count > size) return SQLITE_FULL;
    }
    return real(file)->pMethods->xWrite(real(file), bytes, count, offset);
}

int truncate(sqlite3_file* file, sqlite3_int64 size) {
    if (due()) {
        if (state.fault == Fault::death) ::_exit(0);
        if (state.fault == Fault::none) return SQLITE_IOERR_TRUNCATE;
    }
    return real(file)->pMethods->xTruncate(real(file), size);
}

int sync(sqlite3_file* file, int flags) {
    if (due()) {
        if (state.fault == Fault::death) ::_exit(0);
        if (state.fault == Fault::none) return SQLITE_IOERR_FSYNC;
    }
    return real(file)->pMethods->xSync(real(file), flags);
}

int close(sqlite3_file* file) { return real(file)->pMethods->xClose(real(file)); }
int read(sqlite3_file* file, void* bytes, int count, sqlite3_int64 offset) {
    return real(file)->pMethods->xRead(real(file), bytes, count, offset);
}
int size(sqlite3_file* file, sqlite3_int64* bytes) {
    return real(file)->pMethods->xFileSize(real(file), bytes);
}
int lock(sqlite3_file* file, int level) { return real(file)->pMethods->xLock(real(file), level); }
int unlock(sqlite3_file* file, int level) {
    return real(file)->pMethods->xUnlock(real(file), level);
}
int check_lock(sqlite3_file* file, int* held) {
    return real(file)->pMethods->xCheckReservedLock(real(file), held);
}
int control(sqlite3_file* file, int what, void* with) {
    return real(file)->pMethods->xFileControl(real(file), what, with);
}
int sector(sqlite3_file* file) { return real(file)->pMethods->xSectorSize(real(file)); }
int traits(sqlite3_file* file) { return real(file)->pMethods->xDeviceCharacteristics(real(file)); }

sqlite3_io_methods const methods = {
    1,       close,  read,   write,   truncate, sync,    size,    lock,    unlock, check_lock,
    control, sector, traits, nullptr, nullptr,  nullptr, nullptr, nullptr, nullptr};

int open(sqlite3_vfs* vfs, sqlite3_filename name, sqlite3_file* file, int flags, int* opened) {
    auto* const ours = new (file) File{};
    ours->real = reinterpret_cast<sqlite3_file*>(ours + 1);
    int const code = real(vfs)->xOpen(real(vfs), name, ours->real, flags, opened);
    ours->base.pMethods = code == SQLITE_OK ? &methods : nullptr;
    return code;
}

sqlite3_vfs vfs;

}  // namespace

FailingDisk::FailingDisk() {
    sqlite3_vfs* const system = sqlite3_vfs_find(nullptr);
    // What is not about writing goes straight to the system's functions, which need nothing but
    // the names they are given.
    vfs = *system;
    vfs.zName = "failing";
    vfs.pAppData = system;
    vfs.szOsFile = static_cast<int>(sizeof(File)) + system->szOsFile;
    vfs.xOpen = open;
    vfs.pNext = nullptr;
    sqlite3_vfs_register(&vfs, 1);
}

FailingDisk::~FailingDisk() {
    mend();
    sqlite3_vfs_unregister(&vfs);
    sqlite3_vfs_register(static_cast<sqlite3_vfs*>(vfs.pAppData), 1);
}

void FailingDisk::be_full_from(int step) { state = {Fault::full, step}; }
void FailingDisk::fail_at(int step) { state = {Fault::once, step}; }
void FailingDisk::die_at(int step) { state = {Fault::death, step}; }
void FailingDisk::mend() { state = {}; }

}  // namespace parallax::test
