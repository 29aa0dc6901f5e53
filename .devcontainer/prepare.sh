#!/usr/bin/env bash
# What a new container does once, in the folder of the checkout.
set -euo pipefail
cd "$(dirname "$0")/.."

dotnet restore Toolkit.sln --locked-mode
dotnet build src/Concordance.Cli -c Release --no-restore
src/Concordance.Cli/bin/Release/net10.0/concordance kernel install
src/Concordance.Cli/bin/Release/net10.0/concordance doctor
