// By its full name: the toolkit's command has a CommandLine too, outside any namespace.
return await Concordance.Benchmarks.CommandLine.InvokeAsync(args, Console.Out, Console.Error);
