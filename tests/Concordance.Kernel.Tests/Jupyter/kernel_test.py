"""Runs Jupyter's own test of kernels with every sample supplied, and what it leaves out. Any skipped test fails the run."""

import sys
import time
import unittest

import jupyter_kernel_test
from jupyter_client.manager import start_new_kernel

# A guard against what never comes, in seconds.
TIMEOUT = 1200


class KernelTests(jupyter_kernel_test.KernelTests):
    kernel_name = "concordance"
    language_name = "C#"
    file_extension = ".cs"
    code_hello_world = 'Console.WriteLine("hello, world");'
    code_stderr = 'Console.Error.WriteLine("oops");'
    completion_samples = [
        {"text": "Console.WriteL", "matches": {"WriteLine"}},
        {"text": 'var s = "😀"; s.Substr', "matches": {"Substring"}},
        {"text": "#!lsm", "matches": {"#!lsmagic"}},
    ]
    complete_code_samples = ["1 + 1", "var x = 1;", "foreach (var i in new[] { 1 }) { }", "#!time\n1 + 1"]
    incomplete_code_samples = ["int Twice(int x) {", "Math.Max(1,", "var text = @\"open"]
    invalid_code_samples = ["var = ;", "class { }"]
    code_page_something = "Math.Max?"
    code_generate_error = 'throw new InvalidOperationException("no");'
    code_execute_result = [
        {"code": "1 + 2 + 3", "result": "6"},
        {"code": '"é😀".ToUpperInvariant()', "result": "É😀"},
        {"code": "new[] { 1, 2 }.Sum()", "result": "3"},
        {"code": "1 + 2 + 4", "result": "7"},
    ]
    code_display_data = [
        {"code": 'display(HTML("<b>bold</b>"));', "mime": "text/html"},
        {"code": '"plain".Display();', "mime": "text/plain"},
    ]
    code_history_pattern = "1 ? 2 + 3"
    supported_history_operations = ("tail", "range", "search")
    code_inspect_sample = "Math.Max"
    code_clear_output = r'Console.Write("\u001b[2J");'

    def execute_helper(self, code, timeout=TIMEOUT, **options):
        return super().execute_helper(code, timeout, **options)

    def outputs(self, code, **options):
        shown = []
        reply = self.kc.execute_interactive(code, timeout=TIMEOUT, output_hook=shown.append, **options)
        return reply["content"], [m for m in shown if m["msg_type"] != "status"]

    def test_stdin(self):
        asked = []

        def answer(message):
            asked.append((message["content"]["prompt"], message["content"]["password"]))
            self.kc.input("Ada")

        code = 'Console.Write(await GetInputAsync("Who? ")); Console.Write(Console.ReadLine()); Console.Write(await GetPasswordAsync("Key? "));'
        reply, shown = self.outputs(code, allow_stdin=True, stdin_hook=answer)
        self.assertEqual(reply["status"], "ok")
        self.assertEqual(asked, [("Who? ", False), ("", False), ("Key? ", True)])
        self.assertEqual("".join(m["content"]["text"] for m in shown if m["msg_type"] == "stream"), "AdaAdaAda")

    def interrupted(self, code):
        message = self.kc.execute(code)
        time.sleep(2)
        self.km.interrupt_kernel()
        while True:
            reply = self.kc.get_shell_msg(timeout=TIMEOUT)
            if reply["parent_header"].get("msg_id") == message:
                break
        # Not left behind: it was stopped.
        self.assertEqual((reply["content"]["status"], reply["content"]["evalue"]), ("error", "The cell was interrupted."))
        self.flush_channels()

    def test_interrupt(self):
        self.outputs("var kept = 42;")
        for code in ["while (true) { }", "Thread.Sleep(-1);".replace("Thread", "System.Threading.Thread"), "await Task.Delay(-1);", "Enumerable.Repeat(1, int.MaxValue).Where(i => i > 1).Count();"]:
            with self.subTest(code=code):
                self.interrupted(code)
                _, shown = self.outputs("kept")
                self.assertEqual(shown[-1]["content"]["data"]["text/plain"], "42")

    def test_completion_and_inspection_see_earlier_cells(self):
        self.outputs("/// <summary>The answer to all of it.</summary>\nint UltimateAnswer() => 42;")
        self.assertEqual(self.kc.complete("UltimateA", reply=True, timeout=TIMEOUT)["content"]["matches"], ["UltimateAnswer"])
        self.assertIn("The answer to all of it.", self.kc.inspect("UltimateAnswer", reply=True, timeout=TIMEOUT)["content"]["data"]["text/plain"])

    def test_display_is_updated_in_place(self):
        _, shown = self.outputs('var d = display("first"); d.Update("second");')
        self.assertEqual([m["msg_type"] for m in shown], ["execute_input", "display_data", "update_display_data"])
        self.assertEqual(len({m["content"]["transient"]["display_id"] for m in shown[1:]}), 1)

    def test_output_comes_while_the_cell_runs(self):
        times = {}
        hook = lambda m: times.setdefault(m["content"].get("text", m["msg_type"]), time.time())
        self.kc.execute_interactive('Console.Write("early"); await Task.Delay(1500); Console.Write("late");', timeout=TIMEOUT, output_hook=hook)
        self.assertGreater(times["late"] - times["early"], 0.5)

    def test_restart_forgets_everything(self):
        km, kc = start_new_kernel(kernel_name=self.kernel_name, startup_timeout=TIMEOUT)
        try:
            kc.execute_interactive("var gone = 1;", timeout=TIMEOUT)
            km.restart_kernel()
            kc.wait_for_ready(timeout=TIMEOUT)
            reply = kc.execute_interactive("gone", timeout=TIMEOUT, output_hook=lambda m: None)
            self.assertEqual((reply["content"]["status"], reply["content"]["ename"]), ("error", "CS0103"))
        finally:
            kc.stop_channels()
            km.shutdown_kernel()


if __name__ == "__main__":
    jupyter_kernel_test.TIMEOUT = TIMEOUT
    result = unittest.TextTestRunner(verbosity=2).run(unittest.defaultTestLoader.loadTestsFromTestCase(KernelTests))
    print(f"{result.testsRun} run, {len(result.failures) + len(result.errors)} failed, {len(result.skipped)} skipped")
    sys.exit(0 if result.wasSuccessful() and not result.skipped else 1)
