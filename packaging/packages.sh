# The Debian packages the house is built from. Sourced by packaging/run and packaging/test.
# shellcheck shell=bash disable=SC2034

build_packages="g++ cmake ninja-build pkg-config ccache
  libboost-dev libfmt-dev nlohmann-json3-dev libexpected-dev libtomlplusplus-dev libsqlite3-dev
  libpango1.0-dev libcairo2-dev libqpdf-dev libcli11-dev
  qt6-base-dev qt6-qpa-plugins fonts-inter"
test_packages="catch2 librapidcheck-dev poppler-utils qpdf"

# Installs those of the named packages that are missing. Asks for nothing when none is.
install_packages() {
    local missing="" package
    for package in "$@"; do
        if ! dpkg-query -W -f='${Status}' "$package" 2>/dev/null | grep -q '^install ok installed$'
        then
            missing="$missing $package"
        fi
    done
    [ -n "$missing" ] || return 0
    local as_root=""
    [ "$(id -u)" -eq 0 ] || as_root=sudo
    echo "Installing:$missing"
    # shellcheck disable=SC2086
    $as_root apt-get update -q
    # shellcheck disable=SC2086
    $as_root env DEBIAN_FRONTEND=noninteractive \
        apt-get install -q -y --no-install-recommends $missing
}
